import type { LearntWords } from '../model/learnt-words.ts'
import { readTerm, type Term } from './read-terms.ts'

/** What words say of many matters (topics, questions), ready for use: found by term, since a text has few of the many. */
export interface WordIndex {
  /** By the matter's id, for those that have learnt words. */
  starts: ReadonlyMap<string, number>
  /** By term, as `readTerms` gives them. */
  weights: ReadonlyMap<string, readonly TermWeight[]>
}

interface TermWeight {
  matter: string
  weight: number
}

/** Make the words learnt for matters ready for use. */
export function indexWords(matters: readonly { id: string; learnt?: LearntWords }[]): WordIndex {
  const starts = new Map<string, number>()
  const weights = new Map<string, TermWeight[]>()
  for (const { id, learnt } of matters) {
    if (!learnt) continue
    starts.set(id, learnt.start)
    for (const [word, weight] of Object.entries(learnt.words)) {
      const term = readTerm(word)
      const known = weights.get(term)
      if (known) known.push({ matter: id, weight })
      else weights.set(term, [{ matter: id, weight }])
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
const scoreCounts = 1.8
const scores = { least: -2, most: 2.5 }

/** What it counts that the cues alone would give the topic. */
const givenCounts = 1

/** @returns What the cues add to the log-odds of their topic. */
export function weighCues({ score, given }: Ruling): number {
  return scoreCounts * Math.min(scores.most, Math.max(scores.least, score)) + (given ? givenCounts : 0)
}

/** Against a topic that its cues give, words count in full so far, and beyond it by a share. */
const gainsaying = { full: -6, share: 0.25 }

/** @returns The log-odds of a topic by its words and its cues: many small doubts do not add up to a denial of what cues say. */
export function weighTogether(words: number, ruling: Ruling): number {
  const beyond = ruling.given ? Math.min(0, words - gainsaying.full) : 0
  return words - beyond * (1 - gainsaying.share) + weighCues(ruling)
}

/** @returns How likely each matter that has learnt words is by the words alone, in log-odds. */
export function weighWords(terms: readonly Term[], { starts, weights }: WordIndex): Map<string, number> {
  const odds = new Map(starts)
  for (const { term, times } of terms) {
    for (const { matter, weight } of weights.get(term) ?? []) odds.set(matter, (odds.get(matter) ?? 0) + times * weight)
  }
  return odds
}

/** @returns What a term says of one matter; 0 where nothing was learnt. */
export function weightOf(term: string, matter: string, { weights }: WordIndex): number {
  return weights.get(term)?.find((one) => one.matter === matter)?.weight ?? 0
}

/** The words that speak most for a matter, as printed; the strongest first. */
export function tellingWords(
  matter: string,
  terms: readonly Term[],
  index: WordIndex,
  { most, least }: { most: number; least: number },
): string[] {
  return terms
    .map(({ term, times, printed }) => ({ printed, counts: times * weightOf(term, matter, index) }))
    .filter(({ counts }) => counts >= least)
    .sort((a, b) => b.counts - a.counts)
    .slice(0, most)
    .map(({ printed }) => printed)
}
