import { type Alignment, isFree, link } from './links.ts'
import type { Unit } from './units.ts'

/** Least share of the contents of both that must have gone from one to the other. */
const leastShare = 0.5

/**
 * Link headings and lead-ins whose words say nothing of their being the same, where what stands under them is: a section
 * renamed with its clauses kept. Deepest first, so that a renamed section can speak for the one above it.
 */
export function linkByContents(alignment: Alignment): void {
  const { before, after, links } = alignment
  const oldSize = contentSizes(before)
  const newSize = contentSizes(after)
  const votes = new Map<number, Map<number, number>>()
  for (const unit of before.toReversed()) {
    const candidates = votes.get(unit.at)
    const best = candidates && [...candidates].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
    if (best && best[1] >= leastShare * Math.max(oldSize[unit.at] ?? 0, newSize[best[0]] ?? 0)) {
      if (isFree(alignment, unit.at, best[0])) link(alignment, unit.at, best[0])
    }
    const to = links.to.get(unit.at)
    const [above, newAbove] = [before[unit.parent], to === undefined ? undefined : after[after[to]?.parent ?? -1]]
    if (above && newAbove && above.node.kind === newAbove.node.kind) vote(votes, above.at, newAbove.at, sizeOf(unit))
  }
}

function vote(votes: Map<number, Map<number, number>>, from: number, to: number, weight: number): void {
  const row = votes.get(from) ?? new Map<number, number>()
  row.set(to, (row.get(to) ?? 0) + weight)
  votes.set(from, row)
}

/** Words that stand directly under each unit. */
function contentSizes(units: readonly Unit[]): number[] {
  const sizes = units.map(() => 0)
  for (const unit of units) if (unit.parent >= 0) sizes[unit.parent] = (sizes[unit.parent] ?? 0) + sizeOf(unit)
  return sizes
}

function sizeOf(unit: Unit): number {
  return 1 + unit.words.length
}
