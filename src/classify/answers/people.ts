import type { Actor } from '../../model/question.ts'
import { pupilWords } from '../pupil-words.ts'
import type { Word } from '../read-words.ts'

/** Those whose conduct a sentence may govern. */
export type Person = Exclude<Actor, 'anyone'>

const people: Readonly<Record<Person, RegExp>> = {
  staff:
    /^(?:staff|employee?|adult|teacher|worker|colleagu|volunteer|governor|personnel|practitioner|everyone|everybody|anyone|user|individual|you|we|headteacher|headmaster|trustee?|trainee?|lecturer|tutor|coach|leader|assistant|department|team|workforce|childminder|committee|keyworker|community|applicant|candidat|dsl|slt|smt)$/,
  pupils: new RegExp(String.raw`^(?:${pupilWords}|ks\d|eyfs)$`),
  parents: /^(?:parent|parental|carer|guardian|famili|family|visitor)$/,
}

/** @returns Whom a word names, or null. */
export function personOf(word: Word | undefined): Person | null {
  if (!word) return null
  for (const person of ['staff', 'pupils', 'parents'] as const) {
    if (people[person].test(word.base) || people[person].test(word.form)) return person
  }
  return null
}

/** @returns Whom it is that a rule binds where several are named: staff before pupils, pupils before parents. */
export function firstOf(named: ReadonlySet<Person | null>): Person | null {
  return (['staff', 'pupils', 'parents'] as const).find((person) => named.has(person)) ?? null
}

/** Whether staff are named as staff, not only as "you" or "anyone". */
export function namesStaff(words: readonly Word[]): boolean {
  return words.some(
    (word) =>
      !/^(?:you|we|anyone|everyone|everybody|users?|individuals?)$/.test(word.form) && personOf(word) === 'staff',
  )
}
