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

/** Words that send a reader elsewhere. */
const sending = [
  'see|refer(?:red|s|ring)?(?: also)? to|refer|consult|follow(?:ing)?|comply with|adhere to|governed by|according to|as per|under',
  '(?:set out|outlined|detailed|contained|described|explained|found|dealt with|covered|addressed|(?:is|are)) (?:with)?in',
  '(?:dealt with|covered|addressed|managed|handled) (?:by|under|through|via)',
  '(?:in )?(?:line|accordance|conjunction) with',
].join('|')

/** Whose it is: "the school's own separate …". */
const owner =
  "(?:the |our |its |their |your |an? )?(?:(?:school|academy|trust|college)['\u2019]?s?['\u2019]? )?(?:(?:own|separate|existing) ){0,2}"

/** The name of what they are sent to: up to seven words and the kind of document. */
const named =
  "(?:[\\p{L}\\p{N}&'\u2019/()-]+,? ){1,7}?(?:Policy|Policies|Procedures?|Code of Conduct|Agreement|Protocol|Rules|Handbook|Guidelines)"

const deferring = new RegExp(`\\b(?:${sending})(?: also)? ${owner}(${named})\\b`, 'iu')

/** Find every passage that names another policy to go to ("see the Mobile Phone Policy"). */
export function listDeferrals(passages: readonly Passage[]): Deferral[] {
  return passages.flatMap(({ clause, quote, words }) => {
    const policy = clause === null ? undefined : deferring.exec(quote)?.[1]
    const isOther =
      policy !== undefined && !/^(?:in )?(?:this|these|any|all|other|that)\b/i.test(policy) && isNamed(policy)
    return clause !== null && isOther ? [{ clause, quote, policy, words }] : []
  })
}

/** "The Mobile Phone Policy" and "the mobile phone policy" name one; "acceptable use policies" could be any. */
function isNamed(policy: string): boolean {
  return !/(?:policies|procedures?|rules|handbook|guidelines)$/i.test(policy) || /\p{Lu}/u.test(policy)
}

/** @returns The first deferral on the matter of a question, or null. A disciplinary policy says what follows a breach, and no more. */
export function findDeferral({ subject, question }: CompiledQuestion, deferrals: readonly Deferral[]): Deferral | null {
  if (subject === null) return null
  const speaks = ({ policy }: Deferral): boolean => question.topic === 'reporting' || !/disciplin/i.test(policy)
  return deferrals.find((deferral) => speaks(deferral) && findAny(subject, deferral.words) !== null) ?? null
}
