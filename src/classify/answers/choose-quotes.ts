import type { Question } from '../../model/question.ts'
import type { Passage } from './list-passages.ts'
import type { Evidence } from './make-evidence.ts'
import { tellsPurpose } from './tells-purpose.ts'

/** What a policy says, it says in one place or two; a rule and its exception are two. */
const mostQuotes = 2

/**
 * Choose the passages that an answer quotes: the most telling of each position, then the next most telling, those of the front
 * matter last.
 *
 * @param told What tells the answer, the most telling first.
 */
export function chooseQuotes({ topic }: Question, told: readonly Evidence[]): Evidence[] {
  // A clause about another matter answers in passing, and an aim is not yet what is done.
  const onTopic = preferring(told, ({ topics }) => topics === null || topics.includes(topic))
  const best = preferring(onTopic, (passage) => !tellsPurpose(passage))
  return distinct([...oneOfEach(best), ...best])
    .slice(0, mostQuotes)
    .toSorted((a, b) => Number(a.passage.clause === null) - Number(b.passage.clause === null))
}

/** Those whose passages are such, where any is; else all. */
function preferring(told: readonly Evidence[], isSuch: (passage: Passage) => boolean): readonly Evidence[] {
  const such = told.filter(({ passage }) => isSuch(passage))
  return such.length > 0 ? such : told
}

/** The most telling passage of each position: a rule and its exception are both quoted. */
function oneOfEach(told: readonly Evidence[]): Evidence[] {
  return told.filter((item, at) => told.findIndex(({ position }) => position === item.position) === at)
}

/** Each passage once, where it was met first. */
function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>()
  return evidence.filter(({ passage: { clause, quote } }) => {
    const key = JSON.stringify([clause, quote])
    return !seen.has(key) && seen.add(key)
  })
}
