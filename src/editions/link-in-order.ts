import { type Candidate, heaviestChain } from './heaviest-chain.ts'
import { type Alignment, isFree, link, surroundings } from './links.ts'

/** What `linkInOrder` asks of a pair. All figures are likenesses, 0 to 1. */
export interface OrderRules {
  /** Least likeness of the words alone. */
  words: number
  /** The same for headings, which are short and have many words in common with each other. */
  headingWords: number
  /** Least likeness with what stands around counted in. */
  score: number
  /** Least likeness as a share of the best that either unit could have with a free unit. */
  nearBest: number
}

/** A run of places in each edition, ends excluded. */
export interface Range {
  from: readonly [start: number, end: number]
  to: readonly [start: number, end: number]
}

/** What stands around counts for this share of a score. */
const placeShare = 0.15

/** What a link found earlier weighs: no number of new ones may push it out. */
const settled = 1e6

/**
 * Link the free units of a range that are alike, keeping their order and the order of the links there are: the set of
 * links with the greatest likeness together. A pair is left out where either unit has a clearly better match elsewhere,
 * so that a clause that moved is not tied to a chance neighbour.
 */
export function linkInOrder(alignment: Alignment, range: Range, rules: OrderRules): void {
  const pairs = alikePairs(alignment, range, rules)
  const candidates: Candidate[] = settledLinks(alignment, range)
  for (const { from, to, score } of pairs) {
    const words = Math.min(alignment.before[from]?.words.length ?? 0, alignment.after[to]?.words.length ?? 0)
    candidates.push({ from, to, weight: score * score * Math.sqrt(1 + words) })
  }
  for (const { from, to } of heaviestChain(candidates)) {
    if (isFree(alignment, from, to)) link(alignment, from, to)
  }
}

interface Pair {
  from: number
  to: number
  /** Likeness of the words. */
  alike: number
  /** Likeness with what stands around counted in. */
  score: number
}

function alikePairs(alignment: Alignment, range: Range, rules: OrderRules): Pair[] {
  const bestFrom = new Map<number, number>()
  const bestTo = new Map<number, number>()
  const pairs: Pair[] = []
  for (const { from, to, alike } of freePairs(alignment)) {
    bestFrom.set(from, Math.max(bestFrom.get(from) ?? 0, alike))
    bestTo.set(to, Math.max(bestTo.get(to) ?? 0, alike))
    const least = alignment.before[from]?.node.kind === 'section' ? rules.headingWords : rules.words
    if (alike < least || !isWithin(range, from, to)) continue
    pairs.push({ from, to, alike, score: scoreOf(alignment, from, to) })
  }
  return pairs.filter(
    ({ from, to, alike, score }) =>
      score >= rules.score && alike >= rules.nearBest * Math.max(bestFrom.get(from) ?? 0, bestTo.get(to) ?? 0),
  )
}

/** Every two free units that share words. */
export function* freePairs(alignment: Alignment): Generator<{ from: number; to: number; alike: number }> {
  for (const [from, row] of alignment.likeness.rows.entries()) {
    if (alignment.links.to.has(from)) continue
    for (const [to, alike] of row) if (!alignment.links.from.has(to)) yield { from, to, alike }
  }
}

/** @returns Likeness of words and of what stands around, 0 to 1. */
export function scoreOf(alignment: Alignment, from: number, to: number): number {
  const alike = alignment.likeness.between(from, to)
  return (1 - placeShare) * alike + placeShare * surroundings(alignment, from, to)
}

/** The links of a range that are in order among themselves. */
function settledLinks({ links, before }: Alignment, range: Range): Candidate[] {
  const all: Candidate[] = []
  for (const [from, to] of links.to) {
    if (isWithin(range, from, to)) all.push({ from, to, weight: 1 + (before[from]?.words.length ?? 0) })
  }
  return heaviestChain(all).map(({ from, to }) => ({ from, to, weight: settled }))
}

function isWithin({ from: [a, b], to: [c, d] }: Range, from: number, to: number): boolean {
  return from >= a && from < b && to >= c && to < d
}
