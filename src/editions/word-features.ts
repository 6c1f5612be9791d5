import type { Unit } from './units.ts'

/** How often each word, and each pair of neighbouring words, stands in one unit. Words and pairs are numbers. */
export type Features = ReadonlyMap<number, number>

/** What every unit of two editions is made of. */
export interface WordFeatures {
  before: Features[]
  after: Features[]
  /** What one use of a word or pair weighs, by its number. */
  weights: readonly number[]
}

/** A pair of neighbouring words weighs this much of a word as rare. */
const pairWeight = 0.4

/**
 * Describe every unit of two editions by its words and word pairs, rare ones weighing more.
 *
 * A word weighs ln(1 + n/f), n being the number of units in both editions and f the number that have it; so "the"
 * hardly counts, and a name that stands in one clause of each edition counts most.
 *
 * @see Spärck Jones (1972), Journal of Documentation 28(1), 11-21.
 */
export function wordFeatures(before: readonly Unit[], after: readonly Unit[]): WordFeatures {
  const numbers = new Map<string, number>()
  const units: number[] = []
  const shares: number[] = []
  const read = (unit: Unit): Features => {
    const counts = new Map<number, number>()
    for (const [term, share] of termsOf(unit.words)) {
      const id = numbers.get(term) ?? numbers.size
      numbers.set(term, id)
      shares[id] = share
      if (!counts.has(id)) units[id] = (units[id] ?? 0) + 1
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return counts
  }
  const [old, now] = [before.map(read), after.map(read)]
  const total = before.length + after.length
  const weights = units.map((count, id) => Math.log1p(total / count) * (shares[id] ?? 1))
  return { before: old, after: now, weights }
}

function* termsOf(words: readonly string[]): Generator<[term: string, share: number]> {
  let last = ''
  for (const word of words.map(stem)) {
    yield [word, 1]
    if (last !== '') yield [`${last} ${word}`, pairWeight]
    last = word
  }
}

/** Drop a plural or possessive ending, so that "pupil's" and "pupils" are one word. */
function stem(word: string): string {
  const bare = word.replace(/'s$/, '')
  return bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare
}

/** @returns What all words and pairs of a unit weigh together. */
export function totalWeight(features: Features, weights: readonly number[]): number {
  let total = 0
  for (const [id, count] of features) total += count * (weights[id] ?? 0)
  return total
}
