import { findParts, type Search } from './find-parts.ts'
import type { Alignment } from './links.ts'

/** One clause of an edition that became several of the other, by place. */
export interface Division {
  whole: number
  parts: number[]
}

export interface Divisions {
  splits: Division[]
  merges: Division[]
}

/**
 * Find clauses split in two or more, then clauses merged into one: the same search with the editions exchanged. A
 * divided clause that had no link of its own is linked to its first part, so that its neighbours can be placed by it.
 */
export function linkParts(alignment: Alignment): Divisions {
  const { to, from } = alignment.links
  const splits = divide(splitSearch(alignment), to, from)
  const merges = divide(mergeSearch(alignment, splits), from, to)
  return { splits, merges }
}

function divide(search: Search, partOf: Map<number, number>, wholeOf: Map<number, number>): Division[] {
  const found: Division[] = []
  for (const whole of search.whole.keys()) {
    const parts = findParts(search, whole)
    const [first] = parts
    if (first === undefined) continue
    if (!partOf.has(whole)) partOf.set(whole, first)
    for (const part of parts) wholeOf.set(part, whole)
    found.push({ whole, parts })
  }
  return found
}

function splitSearch({ before, after, likeness, links }: Alignment): Search {
  return {
    whole: before,
    wholeFeatures: likeness.before,
    parts: after,
    partFeatures: likeness.after,
    weights: likeness.weights,
    linkOf: (whole) => links.to.get(whole),
    isTaken: (part) => links.from.has(part),
    sharing: (whole) => likeness.rows[whole]?.keys() ?? [],
  }
}

function mergeSearch({ before, after, likeness, links }: Alignment, splits: readonly Division[]): Search {
  const columns = after.map((): number[] => [])
  for (const [from, row] of likeness.rows.entries()) for (const to of row.keys()) columns[to]?.push(from)
  const inSplit = new Set(splits.flatMap(({ whole }) => whole))
  const partOfSplit = new Set(splits.flatMap(({ parts }) => parts))
  return {
    whole: after,
    wholeFeatures: likeness.after,
    parts: before,
    partFeatures: likeness.before,
    weights: likeness.weights,
    linkOf: (whole) => links.from.get(whole),
    isTaken: (part) => links.to.has(part) || inSplit.has(part),
    sharing: (whole) => (partOfSplit.has(whole) ? [] : (columns[whole] ?? [])),
  }
}
