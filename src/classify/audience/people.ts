import type { Word } from '../read-words.ts'

/** The readers a policy speaks to. */
export const audiences = ['staff', 'pupils', 'parents', 'governors'] as const
export type Audience = (typeof audiences)[number]

/** The base forms of the words that name them. */
const names: Readonly<Record<Audience, RegExp>> = {
  staff:
    /^(?:staff|employe|employee|teacher|headteacher|headmaster|head|worker|volunteer|practitioner|colleagu|personnel|adult|manager|applicant)$/,
  pupils: /^(?:pupil|student|child|learner|youngster)$/,
  parents: /^(?:parent|carer|guardian|famili|family|mother|father)$/,
  governors: /^(?:governor|truste|trustee)$/,
}

/** What makes another thing of a person: child protection binds no child. */
const thing = /^(?:protection|abuse|sexual|exploitation|welfare|safety|handbook|meeting|room|evening|council)$/

const everyone = /^(?:everyone|everybody|anyone|anybody|users?|community)$/

/** @returns Who a word names; all of them for "everyone", when `withEveryone`. */
export function audiencesOf(words: readonly Word[], at: number, withEveryone: boolean): readonly Audience[] {
  const word = words[at]
  if (!word || thing.test(words[at + 1]?.form ?? '')) return []
  const body = /^(?:body|board)$/.test(words[at + 1]?.form ?? '')
  if (word.form === 'governing' && body) return ['governors']
  const named = audiences.filter((audience) => names[audience].test(word.base) || names[audience].test(word.form))
  if (named.length > 0 || !withEveryone || !everyone.test(word.form)) return named
  if (word.form === 'community' && words[at - 1]?.form !== 'school') return []
  return audiences
}
