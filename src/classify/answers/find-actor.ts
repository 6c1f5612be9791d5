import type { Actor } from '../../model/question.ts'
import type { Word } from '../read-words.ts'
import type { Passage } from './list-passages.ts'

type Person = Exclude<Actor, 'anyone'>

const people: Readonly<Record<Person, RegExp>> = {
  staff:
    /^(?:staff|employee|adult|teacher|worker|colleagu|volunteer|governor|personnel|practitioner|everyone|everybody|anyone|user|individual|you|we|headteacher|headmaster|trustee|community|applicant|candidat)$/,
  pupils: /^(?:pupil|student|child|learner|youngster)$/,
  parents: /^(?:parent|carer|guardian|famili|family|visitor)$/,
}

/** Words after which a person is not the one addressed: "images of pupils must". */
const objectMark =
  /^(?:of|to|with|from|for|by|between|about|involving|including|on|at|concerning|regarding|towards|toward|against|as|than)$/

/**
 * Say whose conduct a passage governs: the people named shortly before the governing word, else in the lead-in, else in the
 * nearest heading that names any. Staff wherever staff are among them; null where nobody is named.
 */
export function findActor(passage: Passage, governedFrom: number): Person | null {
  const { words, ownFrom } = passage
  const start = clauseStart(words, governedFrom)
  return (
    subject(words.slice(Math.max(start, governedFrom - 8), governedFrom)) ??
    subject(words.slice(0, ownFrom)) ??
    subject(words.slice(ownFrom, governedFrom)) ??
    titled(passage.headings)
  )
}

function clauseStart(words: readonly Word[], at: number): number {
  const sentence = words[at]?.sentence
  let start = at
  while (start > 0 && words[start - 1]?.sentence === sentence) start--
  return start
}

function subject(words: readonly Word[]): Person | null {
  const named = new Set<Person>()
  for (const [index, word] of words.entries()) {
    const person = personOf(word)
    if (person && !isObject(words, index)) named.add(person)
  }
  return first(named)
}

function isObject(words: readonly Word[], index: number): boolean {
  let at = index - 1
  while (
    at >= 0 &&
    (words[at]?.slight ||
      /^(?:all|current|former|ex|and|or|young|both)$/.test(words[at]?.form ?? '') ||
      personOf(words[at]))
  )
    at--
  return at >= 0 && objectMark.test(words[at]?.form ?? '')
}

function titled(headings: readonly Word[]): Person | null {
  for (let sentence = headings.at(-1)?.sentence ?? -1; sentence >= 0; sentence--) {
    const named = new Set(headings.filter((word) => word.sentence === sentence).map(personOf))
    const person = first(named)
    if (person) return person
  }
  return null
}

function personOf(word: Word | undefined): Person | null {
  if (!word) return null
  for (const person of ['staff', 'pupils', 'parents'] as const) {
    if (people[person].test(word.base) || people[person].test(word.form)) return person
  }
  return null
}

function first(named: ReadonlySet<Person | null>): Person | null {
  return (['staff', 'pupils', 'parents'] as const).find((person) => named.has(person)) ?? null
}
