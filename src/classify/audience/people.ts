import { pupilWords } from '../pupil-words.ts'
import type { Word } from '../read-words.ts'

/** The readers a policy speaks to. */
export const audiences = ['staff', 'pupils', 'parents', 'governors'] as const
export type Audience = (typeof audiences)[number]

/** The base forms of the words that name them. */
const names: Readonly<Record<Audience, RegExp>> = {
  staff:
    /^(?:staff|employe|employee|teacher|headteacher|headmaster|headmistress|head|principal|leader|worker|volunteer|practitioner|colleagu|personnel|adult|manager|coordinator|assistant|technician|tutor|lecturer|librarian|bursar|applicant|dsl|ddsl|senco|sendco|slt)$/,
  pupils: new RegExp(`^(?:${pupilWords})$`),
  parents: /^(?:parent|carer|guardian|famili|family|mother|father|grandparent)$/,
  governors: /^(?:governor|truste|trustee)$/,
}

/** What makes another thing of a person: child protection binds no child, and family life no family. */
const thing =
  /^(?:protection|abuse|sexual|exploitation|welfare|safety|handbook|meeting|room|evening|council|life|aims?|objectives?|purposes?|reasons?)$/

const everyone = /^(?:everyone|everybody|anyone|anybody|users?|community)$/

/** @returns Who a word names; all of them for "everyone", when `withEveryone`. */
export function audiencesOf(words: readonly Word[], at: number, withEveryone: boolean): readonly Audience[] {
  const word = words[at]
  const next = words[at + 1]?.form ?? ''
  if (!word || thing.test(next)) return []
  if (word.form === 'governing' && /^(?:body|bodies|boards?)$/.test(next)) return ['governors']
  if (word.base === 'student' && isTrainee(words, at)) return ['staff']
  const named = audiences.filter((audience) => names[audience].test(word.base) || names[audience].test(word.form))
  if (named.length > 0 || !withEveryone || !everyone.test(word.form)) return named
  if (word.form === 'community' && words[at - 1]?.form !== 'school') return []
  return audiences
}

/** Student teachers, and students on placement, are staff while they are there. */
function isTrainee(words: readonly Word[], at: number): boolean {
  const [next, after] = [words[at + 1], words[at + 2]]
  return next?.base === 'teacher' || (next?.form === 'on' && after?.base === 'placement')
}

/** @returns Everybody whom the words name, as often as they do. */
export function peopleIn(words: readonly Word[], withEveryone: boolean): Audience[] {
  return words.flatMap((_, at) => audiencesOf(words, at, withEveryone))
}

/** Whether a word can stand in a list of people: "all pupils and their parents". */
export function isPersonWord(word: Word): boolean {
  if (word.slight || /^(?:and|or|all|both|other|members?|of)$/.test(word.form)) return true
  return everyone.test(word.form) || audiences.some((one) => names[one].test(word.base) || names[one].test(word.form))
}

/** Each once, in one order. */
export function unique(found: readonly Audience[]): Audience[] {
  return audiences.filter((audience) => found.includes(audience))
}
