import type { Unit } from './units.ts'
import { type Features, totalWeight } from './word-features.ts'

/** One side of a search for splits: the edition whose clauses may have been divided, and the one that may hold the parts. */
export interface Search {
  whole: readonly Unit[]
  wholeFeatures: readonly Features[]
  parts: readonly Unit[]
  partFeatures: readonly Features[]
  weights: readonly number[]
  /** The part that a clause is linked to already. */
  linkOf(whole: number): number | undefined
  isTaken(part: number): boolean
  /** Places that share words with a clause. */
  sharing(whole: number): Iterable<number>
}

/** Least share of a part's words that must come from what the other parts left over. */
const leastFromRest = 0.6
/** The same for a part that is small beside the divided clause, or does not stand by the others. */
const leastFromRestOfWeak = 0.85
/** A part that accounts for less than this share of the divided clause is small. */
const small = 0.08
/** Least share of the divided clause that all parts together must account for. */
const leastCovered = 0.6
/** How many places apart two parts may stand and still be neighbours. */
const nearby = 3

/**
 * Find where the words of one clause went when it was divided. Parts are taken greedily: each time the free clause that
 * takes most of what is left over, if most of that clause comes from there.
 *
 * @returns Places of the parts in reading order; none when the clause was not divided.
 */
export function findParts(search: Search, whole: number): number[] {
  const features = search.wholeFeatures[whole]
  if (!features || search.whole[whole]?.node.kind !== 'clause') return []
  const total = totalWeight(features, search.weights)
  const rest = new Map(features)
  const parts: number[] = []
  const take = (part: number): void => {
    for (const [id, count] of search.partFeatures[part] ?? []) rest.set(id, Math.max(0, (rest.get(id) ?? 0) - count))
    parts.push(part)
  }
  const linked = search.linkOf(whole)
  if (linked !== undefined) take(linked)
  for (let next = bestPart(search, whole, rest, parts); next !== undefined; ) {
    take(next)
    next = bestPart(search, whole, rest, parts)
  }
  const covered = 1 - totalWeight(rest, search.weights) / total
  return parts.length > 1 && covered >= leastCovered ? parts.sort((a, b) => a - b) : []
}

function bestPart(search: Search, whole: number, rest: Features, parts: readonly number[]): number | undefined {
  const total = totalWeight(search.wholeFeatures[whole] ?? new Map(), search.weights)
  let best: number | undefined
  let most = 0
  for (const part of search.sharing(whole)) {
    if (search.isTaken(part) || parts.includes(part) || !canBePart(search.parts[part])) continue
    const gain = gainOf(search, part, rest)
    if (gain <= most) continue
    const near = parts.length === 0 || parts.some((other) => Math.abs(other - part) <= nearby)
    const least = near && gain >= small * total ? leastFromRest : leastFromRestOfWeak
    if (gain < least * totalWeight(search.partFeatures[part] ?? new Map(), search.weights)) continue
    most = gain
    best = part
  }
  return best
}

/** One word ("Strategies") may have come from anywhere. */
function canBePart(unit: Unit | undefined): boolean {
  return unit?.node.kind === 'clause' && unit.words.length > 1
}

/** What a part would take of the words left over. */
function gainOf(search: Search, part: number, rest: Features): number {
  let gain = 0
  for (const [id, count] of search.partFeatures[part] ?? []) {
    gain += Math.min(count, rest.get(id) ?? 0) * (search.weights[id] ?? 0)
  }
  return gain
}
