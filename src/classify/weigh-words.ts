import type { LearntWords } from './compile-taxonomy.ts'
import type { Term } from './read-terms.ts'

/** What the cues of a topic say of a clause. */
export interface Ruling {
  /** What the cues add up to; 1 is enough. */
  score: number
  /** Whether the topic is given by cues alone. */
  given: boolean
}

/** What a score of 1 counts, in log-odds; scores beyond these say no more. */
const scoreCounts = 2
const scores = { least: -2, most: 2.5 }

/** What it counts that the cues alone would give the topic. */
const givenCounts = 1

/** How likely a topic is by its cues and the words of the clause together, in log-odds: above 0 it is more likely than not. */
export function weighTopic({ score, given }: Ruling, terms: readonly Term[], { start, words }: LearntWords): number {
  const said = scoreCounts * Math.min(scores.most, Math.max(scores.least, score)) + (given ? givenCounts : 0)
  return terms.reduce((sum, { term, times }) => sum + times * (words.get(term) ?? 0), start + said)
}

/** The words that speak most for a topic, as printed; the strongest first. */
export function tellingWords(terms: readonly Term[], { words }: LearntWords, most: number, least: number): string[] {
  return terms
    .map(({ term, times, printed }) => ({ printed, counts: times * (words.get(term) ?? 0) }))
    .filter(({ counts }) => counts >= least)
    .sort((a, b) => b.counts - a.counts)
    .slice(0, most)
    .map(({ printed }) => printed)
}
