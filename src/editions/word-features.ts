import type { Unit } from './units.ts'

/** The words and pairs of words of one unit, as numbers, each with what it weighs. */
export type Features = ReadonlyMap<number, number>

/** A pair of neighbouring words says less than half as much again as the words it is made of. */
const pairWeight = 0.4

/**
 * Describe every unit of two editions by its words and word pairs, rare ones weighing more.
 *
 * A word weighs ln(1 + n/f), n being the number of units in both editions and f the number that have it; so "the"
 * hardly counts, and a name that stands in one clause of each edition counts most.
 *
 * @see Spärck Jones (1972), Journal of Documentation 28(1), 11-21.
 */
export function wordFeatures(
  before: readonly Unit[],
  after: readonly Unit[],
): { before: Features[]; after: Features[] } {
  const number = new Map<string, number>()
  const counts: number[] = []
  const read = (unit: Unit): Map<number, boolean> => {
    const found = new Map<number, boolean>()
    for (const [term, isPair] of termsOf(unit.words)) {
      const id = number.get(term) ?? number.size
      number.set(term, id)
      if (!found.has(id)) counts[id] = (counts[id] ?? 0) + 1
      found.set(id, isPair)
    }
    return found
  }
  const [old, now] = [before.map(read), after.map(read)]
  const total = before.length + after.length
  const weigh = (found: Map<number, boolean>): Features => {
    const weights = new Map<number, number>()
    for (const [id, isPair] of found) {
      weights.set(id, Math.log1p(total / (counts[id] ?? 1)) * (isPair ? pairWeight : 1))
    }
    return weights
  }
  return { before: old.map(weigh), after: now.map(weigh) }
}

function* termsOf(words: readonly string[]): Generator<[term: string, isPair: boolean]> {
  let last = ''
  for (const word of words.map(stem)) {
    yield [word, false]
    if (last !== '') yield [`${last} ${word}`, true]
    last = word
  }
}

/** Drop a plural or possessive ending, so that "pupil's" and "pupils" are one word. */
function stem(word: string): string {
  const bare = word.replace(/'s$/, '')
  return bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare
}

/** @returns What all features of a unit weigh together. */
export function totalWeight(features: Features): number {
  let total = 0
  for (const weight of features.values()) total += weight
  return total
}
