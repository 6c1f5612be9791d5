import type { Found } from '../compile-phrase.ts'
import type { Passage } from './list-passages.ts'
import { findPlaces, phraseSet } from './phrase-set.ts'

/**
 * "Even with their agreement", "irrespective of whether permission has been given": what is said to change nothing is neither
 * exception nor condition. What stands past a comma is no longer said so.
 */
export function isDefied({ from }: Found, { words, text }: Pick<Passage, 'words' | 'text'>): boolean {
  return findPlaces(concessions, words).some(
    (concession) =>
      concession.from <= from &&
      from - concession.to <= reach &&
      !/[,;:\u2013\u2014]/u.test(text.slice(words[concession.from]?.start, words[from]?.start)),
  )
}

/** Words from a concession to what it sets aside: "regardless of whether or not a parent has given consent". */
const reach = 10

const concessions = phraseSet([
  '=even',
  'irrespective|irrespectively|regardless',
  'whether or not',
  'no matter',
  '=whatever',
  'not matter|relevant',
])
