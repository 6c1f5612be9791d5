import type { Word } from '../read-words.ts'
import type { CompiledQuestion } from './compile-questions.ts'
import type { Passage } from './list-passages.ts'
import { findAny } from './phrase-set.ts'

/** A passage that sends the reader to another policy, and the name of that policy as printed. */
export interface Deferral {
  clause: string
  quote: string
  policy: string
  words: readonly Word[]
}

/** Words that send a reader elsewhere, then the name: up to seven words and the kind of document. */
const sending =
  /\b(?:see|refer(?:red|s|ring)?(?: also)? to|refer|covered (?:by|in)|set out in|outlined in|detailed in|contained in|described in|dealt with (?:by|in|under)|governed by|found in|consult|follow(?:ing)?|(?:in )?(?:line|accordance|conjunction) with|comply with|adhere to|under)(?: also)? (?:the |our |its |their |your )?(?:(?:school|academy|trust|college)['\u2019]?s?['\u2019]? (?:own |separate |existing )?)?((?:[\p{L}\p{N}&'\u2019/()-]+,? ){1,7}?(?:Policy|Policies|Procedures?|Code of Conduct|Agreement|Protocol))\b/iu

/** Find every passage that names another policy to go to ("see the Mobile Phone Policy"). */
export function listDeferrals(passages: readonly Passage[]): Deferral[] {
  return passages.flatMap(({ clause, quote, words }) => {
    const policy = clause === null ? undefined : sending.exec(quote)?.[1]
    const isOther = policy !== undefined && !/^(?:this|these|any|all|other|that)\b/i.test(policy) && isNamed(policy)
    return clause !== null && isOther ? [{ clause, quote, policy, words }] : []
  })
}

/** "The Mobile Phone Policy" and "the mobile phone policy" name one; "acceptable use policies" could be any. */
function isNamed(policy: string): boolean {
  return !/(?:policies|procedures)$/i.test(policy) || /\p{Lu}/u.test(policy)
}

/** @returns The first deferral on the matter of a question, or null. */
export function findDeferral({ subject }: CompiledQuestion, deferrals: readonly Deferral[]): Deferral | null {
  return deferrals.find(({ words }) => subject !== null && findAny(subject, words) !== null) ?? null
}
