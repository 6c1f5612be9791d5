import type { Unit } from './units.ts'
import { type Features, totalWeight, wordFeatures } from './word-features.ts'

/** How alike the units of two editions are by their words. */
export interface Likeness {
  /** Of each unit before: the units after that share words with it, and how alike they are (0 to 1). */
  rows: ReadonlyMap<number, number>[]
  /** 0 (no word in common) to 1 (the same words and pairs). Always 0 between a heading and a clause. */
  between(from: number, to: number): number
  before: Features[]
  after: Features[]
}

/** Pairs less alike than this share chance words only, and are not worth keeping. */
const chance = 0.1

/**
 * Measure every pair of units that shares words: the Dice coefficient of their weighted words and word pairs. Two units
 * without any word (a table of blanks, an image) are alike when their text is the same.
 *
 * @see Dice (1945), Ecology 26(3), 297-302.
 */
export function wordLikeness(before: readonly Unit[], after: readonly Unit[]): Likeness {
  const features = wordFeatures(before, after)
  const places = placesOf(features.after)
  const [oldWeight, newWeight] = [features.before.map(totalWeight), features.after.map(totalWeight)]
  const wordless = after.filter(({ words }) => words.length === 0)

  // Kept from row to row, and only the places written to cleared: a map a row would cost more than the sums.
  const shared = new Float64Array(after.length)
  const rows = before.map((unit, from) => {
    const touched = sumShared(features.before[from] ?? new Map(), places, shared)
    const row = new Map<number, number>()
    for (const to of touched) {
      const dice = (2 * (shared[to] ?? 0)) / ((oldWeight[from] ?? 0) + (newWeight[to] ?? 0))
      if (dice >= chance && after[to]?.node.kind === unit.node.kind) row.set(to, Math.min(1, dice))
      shared[to] = 0
    }
    if (unit.words.length === 0) {
      for (const other of wordless) if (sameText(unit, other)) row.set(other.at, 1)
    }
    return row
  })
  return { rows, between: (from, to) => rows[from]?.get(to) ?? 0, ...features }
}

/** Add up, for each place, the weight of what it shares with a unit. @returns The places written to, in reading order. */
function sumShared(features: Features, places: Map<number, number[]>, shared: Float64Array): number[] {
  const touched: number[] = []
  for (const [id, weight] of features) {
    for (const to of places.get(id) ?? []) {
      if (shared[to] === 0) touched.push(to)
      shared[to] = (shared[to] ?? 0) + weight
    }
  }
  return touched.sort((a, b) => a - b)
}

function placesOf(features: readonly Features[]): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (const [at, list] of features.entries()) {
    for (const id of list.keys()) {
      const found = places.get(id)
      if (found) found.push(at)
      else places.set(id, [at])
    }
  }
  return places
}

function sameText(a: Unit, b: Unit): boolean {
  return a.node.kind === b.node.kind && a.comparable === b.comparable
}
