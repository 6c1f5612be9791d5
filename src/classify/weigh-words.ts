import type { Topic } from '../model/taxonomy.ts'
import { readTerm, type Term } from './read-terms.ts'

/** What words say of all topics, ready for use: found by term, since a clause has few of the many. */
export interface LearntWords {
  /** By topic id, for the topics that have learnt words. */
  starts: ReadonlyMap<string, number>
  /** By term, as `readTerms` gives them. */
  weights: ReadonlyMap<string, readonly TermWeight[]>
}

interface TermWeight {
  topic: string
  weight: number
}

/** Make the words learnt for the topics ready for use. */
export function compileWords(topics: readonly Topic[]): LearntWords {
  const starts = new Map<string, number>()
  const weights = new Map<string, TermWeight[]>()
  for (const { id, learnt } of topics) {
    if (!learnt) continue
    starts.set(id, learnt.start)
    for (const [word, weight] of Object.entries(learnt.words)) {
      const term = readTerm(word)
      const known = weights.get(term)
      if (known) known.push({ topic: id, weight })
      else weights.set(term, [{ topic: id, weight }])
    }
  }
  return { starts, weights }
}

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

/** @returns What the cues add to the log-odds of their topic. */
export function weighCues({ score, given }: Ruling): number {
  return scoreCounts * Math.min(scores.most, Math.max(scores.least, score)) + (given ? givenCounts : 0)
}

/** @returns How likely each topic that has learnt words is by the words alone, in log-odds. */
export function weighWords(terms: readonly Term[], { starts, weights }: LearntWords): Map<string, number> {
  const odds = new Map(starts)
  for (const { term, times } of terms) {
    for (const { topic, weight } of weights.get(term) ?? []) odds.set(topic, (odds.get(topic) ?? 0) + times * weight)
  }
  return odds
}

/** The words that speak most for a topic, as printed; the strongest first. */
export function tellingWords(
  topic: string,
  terms: readonly Term[],
  { weights }: LearntWords,
  { most, least }: { most: number; least: number },
): string[] {
  return terms
    .map(({ term, times, printed }) => {
      const weight = weights.get(term)?.find((one) => one.topic === topic)?.weight ?? 0
      return { printed, counts: times * weight }
    })
    .filter(({ counts }) => counts >= least)
    .sort((a, b) => b.counts - a.counts)
    .slice(0, most)
    .map(({ printed }) => printed)
}
