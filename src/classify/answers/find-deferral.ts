import type { CompiledQuestion } from './compile-questions.ts'
import { findAny } from './find-phrases.ts'
import type { Passage } from './list-passages.ts'

/** A passage that sends the reader to another policy, and the name of that policy as printed. */
export interface Deferral {
  clause: string
  quote: string
  policy: string
}

/** Words that send a reader elsewhere, then the name: up to seven words and the kind of document. */
const sending =
  /\b(?:see|refer(?:red|s|ring)?(?: also)? to|refer|covered (?:by|in)|set out in|outlined in|detailed in|contained in|described in|dealt with (?:by|in|under)|governed by|found in|consult|follow(?:ing)?|(?:in )?(?:line|accordance|conjunction) with|comply with|adhere to|under)(?: also)? (?:the |our |its |their |your )?(?:(?:school|academy|trust|college)['\u2019]?s?['\u2019]? (?:own |separate |existing )?)?((?:[\p{L}\p{N}&'\u2019/()-]+,? ){1,7}?(?:Policy|Policies|Procedures?|Code of Conduct|Agreement|Protocol))\b/iu

/** Find where a policy leaves the matter of a question to another one ("see the Mobile Phone Policy"). */
export function findDeferral(question: CompiledQuestion, passages: readonly Passage[]): Deferral | null {
  const { subject } = question
  if (!subject) return null
  for (const { clause, quote, words } of passages) {
    if (clause === null) continue
    const policy = sending.exec(quote)?.[1]
    if (policy && !/^(?:this|these|any|all|other|that)\b/i.test(policy) && findAny(subject, words))
      return { clause, quote, policy }
  }
  return null
}
