import type { Finding } from '../model/finding.ts'
import type { ReadClause } from './reviewed.ts'

/** Words of a clause that a check points at. */
export interface Spot {
  clause: ReadClause
  quote: string
}

/** What a finding says, without where; the name of its check and the words for its reader. */
export type Said = Pick<Finding, 'rule' | 'severity' | 'message'> & Partial<Pick<Finding, 'fix' | 'details'>>

/** Make a finding of the places it was made at, each quote and clause once, in reading order. */
export function found(said: Said, spots: readonly Spot[]): Finding {
  return {
    details: [],
    fix: null,
    ...said,
    quotes: [...new Set(spots.map(({ quote }) => quote))],
    clauses: [...new Set(spots.map(({ clause }) => clause.id))],
  }
}

/** One finding where there is something to point at, none otherwise. */
export function foundIfAny(said: Said, spots: readonly Spot[]): Finding[] {
  return spots.length === 0 ? [] : [found(said, spots)]
}

/** The sentences of clauses in which a pattern is met. */
export function sentencesWith(clauses: readonly ReadClause[], pattern: RegExp): Spot[] {
  return clauses.flatMap((clause) =>
    clause.sentences.filter((sentence) => pattern.test(sentence)).map((quote) => ({ clause, quote })),
  )
}

/** @returns The sentence of a clause that has the words; all its words where they go over several. */
export function sentenceWith({ sentences, text }: ReadClause, words: string): string {
  return sentences.find((sentence) => sentence.includes(words)) ?? text
}

/** A finding in lines that are no clause of the policy: its title page, or what was set aside. */
export function foundInLines(said: Said, quotes: readonly string[]): Finding {
  return { ...found(said, []), quotes: [...new Set(quotes)] }
}
