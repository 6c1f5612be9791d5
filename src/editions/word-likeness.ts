import type { Unit } from './units.ts'
import { type Features, totalWeight, type WordFeatures, wordFeatures } from './word-features.ts'

/** How alike the units of two editions are by their words. */
export interface Likeness extends WordFeatures {
  /** Of each unit before: the units after that share words with it, and how alike they are (0 to 1). */
  rows: ReadonlyMap<number, number>[]
  /** 0 (no word in common) to 1 (the same words and pairs). Always 0 between a heading and a clause. */
  between(from: number, to: number): number
}

/** Pairs less alike than this share chance words only, and are not worth keeping … */
const chance = 0.1

/** … unless this share of the shorter one stands in the longer: it may be a part of it. */
const contained = 0.6

/**
 * Measure every pair of units that shares words: the Dice coefficient of their weighted words and word pairs. Two units
 * without any word (a table of blanks, an image) are alike when their text is the same.
 *
 * @see Dice (1945), Ecology 26(3), 297-302.
 */
export function wordLikeness(before: readonly Unit[], after: readonly Unit[]): Likeness {
  const features = wordFeatures(before, after)
  const places = placesOf(features.after)
  const newWeights = features.after.map((each) => totalWeight(each, features.weights))
  const wordless = after.filter(({ words }) => words.length === 0)
  // Kept from row to row, and only the places written to cleared: a map a row would cost more than the sums.
  const shared = new Float64Array(after.length)

  const rows = before.map((unit, from) => {
    const own = features.before[from] ?? new Map()
    const weight = totalWeight(own, features.weights)
    const row = new Map<number, number>()
    for (const to of sumShared(own, places, features.weights, shared)) {
      const [common, other] = [shared[to] ?? 0, newWeights[to] ?? 0]
      const dice = Math.min(1, (2 * common) / (weight + other))
      const isKept = dice >= chance || common >= contained * Math.min(weight, other)
      if (isKept && after[to]?.node.kind === unit.node.kind) row.set(to, dice)
      shared[to] = 0
    }
    if (unit.words.length === 0) {
      for (const other of wordless) if (sameText(unit, other)) row.set(other.at, 1)
    }
    return row
  })
  return { ...features, rows, between: (from, to) => rows[from]?.get(to) ?? 0 }
}

/** Where each word or pair stands, and how often there. */
type Places = Map<number, { at: number; count: number }[]>

function placesOf(features: readonly Features[]): Places {
  const places: Places = new Map()
  for (const [at, counts] of features.entries()) {
    for (const [id, count] of counts) {
      const found = places.get(id)
      if (found) found.push({ at, count })
      else places.set(id, [{ at, count }])
    }
  }
  return places
}

/** Add up, for each place, the weight of what it shares with a unit. @returns The places written to, in reading order. */
function sumShared(own: Features, places: Places, weights: readonly number[], shared: Float64Array): number[] {
  const touched: number[] = []
  for (const [id, count] of own) {
    const weight = weights[id] ?? 0
    for (const place of places.get(id) ?? []) {
      const sum = shared[place.at] ?? 0
      if (sum === 0) touched.push(place.at)
      shared[place.at] = sum + weight * Math.min(count, place.count)
    }
  }
  return touched.sort((a, b) => a - b)
}

function sameText(a: Unit, b: Unit): boolean {
  return a.node.kind === b.node.kind && a.comparable === b.comparable
}
