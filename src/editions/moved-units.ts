import { heaviestChain } from './heaviest-chain.ts'
import type { Linked } from './link-units.ts'
import type { Unit } from './units.ts'

interface Pair {
  from: Unit
  to: Unit
}

/**
 * Say which linked units moved: those that left the order of their neighbours, or stand in another section although both
 * sections are still there. Neighbours are what stands under the same linked heading or lead-in, so what went along with
 * the unit above it has not moved. Of two neighbours that changed places the one with fewer words moved.
 *
 * @returns Places before.
 */
export function movedUnits(before: readonly Unit[], after: readonly Unit[], linked: Linked): Set<number> {
  const pairs = [...linked.to].flatMap(([a, b]): Pair[] => {
    const [from, to] = [before[a], after[b]]
    return from && to ? [{ from, to }] : []
  })
  const goneFrom = new Set(linked.to.values())
  const moved = new Set<number>()
  for (const family of Map.groupBy(pairs, (pair) => sharedAncestor(before, after, linked, pair)).values()) {
    for (const at of outOfOrder(family, ({ from }) => weightUnder(before, from))) moved.add(at)
  }
  for (const { from, to } of pairs) {
    if (from.section < 0 || to.section < 0 || from.parent !== from.section || to.parent !== to.section) continue
    const bothStay = linked.to.has(from.section) && goneFrom.has(to.section)
    if (bothStay && linked.to.get(from.section) !== to.section) moved.add(from.at)
  }
  return moved
}

/** @returns Place before of the lowest unit that both stand under, the one before and the one it became; -1 for none. */
function sharedAncestor(before: readonly Unit[], after: readonly Unit[], linked: Linked, { from, to }: Pair): number {
  const above = new Set<number>()
  for (let unit = after[to.parent]; unit; unit = after[unit.parent]) above.add(unit.at)
  for (let unit = before[from.parent]; unit; unit = before[unit.parent]) {
    if (above.has(linked.to.get(unit.at) ?? -1)) return unit.at
  }
  return -1
}

function outOfOrder(pairs: readonly Pair[], weight: (pair: Pair) => number): number[] {
  const links = pairs.map((pair) => ({ from: pair.from.at, to: pair.to.at, weight: weight(pair) }))
  const inOrder = new Set(heaviestChain(links).map(({ from }) => from))
  return links.map(({ from }) => from).filter((from) => !inOrder.has(from))
}

/** Words of a unit and of all that stands under it. */
function weightUnder(units: readonly Unit[], unit: Unit): number {
  return units.slice(unit.at, unit.end).reduce((sum, { words }) => sum + 1 + words.length, 0)
}
