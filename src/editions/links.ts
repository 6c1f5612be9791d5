import type { Unit } from './units.ts'
import type { Likeness } from './word-likeness.ts'

/**
 * Which unit after is which unit before, by place, while they are being found. One to one, but for the further parts of
 * a split (in `from` only) and of a merge (in `to` only).
 */
interface Links {
  to: Map<number, number>
  from: Map<number, number>
}

/** All that the steps of alignment look at. Only `links` changes. */
export interface Alignment {
  before: readonly Unit[]
  after: readonly Unit[]
  likeness: Likeness
  links: Links
}

export function link({ links }: Alignment, from: number, to: number): void {
  links.to.set(from, to)
  links.from.set(to, from)
}

/** @returns Whether neither unit is linked yet. */
export function isFree({ links }: Alignment, from: number, to: number): boolean {
  return !links.to.has(from) && !links.from.has(to)
}

/** @returns Whether two places are linked to each other, the place above all sections (-1) to itself. */
function isLinked({ links }: Alignment, from: number, to: number): boolean {
  return from < 0 || to < 0 ? from === to : links.to.get(from) === to
}

/**
 * Say how well two places match by what stands around them: the unit above, the one before and the one after.
 *
 * @returns 0 (nothing alike) to 1 (all three alike or linked).
 */
export function surroundings(alignment: Alignment, from: number, to: number): number {
  const { before, after, likeness } = alignment
  const alike = (a: number, b: number): number => {
    const [outsideA, outsideB] = [a < 0 || a >= before.length, b < 0 || b >= after.length]
    if (outsideA || outsideB) return outsideA && outsideB ? 1 : 0
    return isLinked(alignment, a, b) ? 1 : likeness.between(a, b)
  }
  const above = alike(before[from]?.parent ?? -1, after[to]?.parent ?? -1)
  return (above + alike(from - 1, to - 1) + alike(from + 1, to + 1)) / 3
}
