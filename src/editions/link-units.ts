import { heaviestChain } from './heaviest-chain.ts'
import { linkByContents } from './link-by-contents.ts'
import { linkInOrder, type OrderRules, type Range } from './link-in-order.ts'
import { linkMoves } from './link-moves.ts'
import { type Division, linkParts } from './link-parts.ts'
import type { Alignment } from './links.ts'
import type { Unit } from './units.ts'
import { wordLikeness } from './word-likeness.ts'

/** What alignment found: links one to one, and the clauses that were divided or joined. All by place. */
export interface Linked {
  to: ReadonlyMap<number, number>
  splits: Division[]
  merges: Division[]
}

/** Enough words in common to be the same clause by themselves. */
const byWords: OrderRules = { words: 0.5, headingWords: 0.5, score: 0.45, nearBest: 0.8 }

/** Some words in common, and the place speaks for it. */
const byPlace: OrderRules = { words: 0.1, headingWords: 0.3, score: 0.25, nearBest: 0.7 }

/**
 * Link the units of two editions, the surest first: the same or nearly the same words in the same order; words that
 * clearly moved; clauses divided or joined; headings with the same contents; and last, what only its place and some of
 * its words speak for, in the whole document and then inside whatever moved.
 */
export function linkUnits(before: readonly Unit[], after: readonly Unit[]): Linked {
  const links = { to: new Map<number, number>(), from: new Map<number, number>() }
  const alignment: Alignment = { before, after, likeness: wordLikeness(before, after), links }
  const whole = { from: [0, before.length], to: [0, after.length] } as const

  linkInOrder(alignment, whole, byWords)
  linkMoves(alignment)
  const { splits, merges } = linkParts(alignment)
  linkByContents(alignment)
  for (const range of [...movedRanges(alignment), whole]) linkInOrder(alignment, range, byPlace)
  linkByContents(alignment)
  return { to: links.to, splits, merges }
}

/** What stands under each heading or lead-in that left the common order. */
function movedRanges({ before, after, links }: Alignment): Range[] {
  const all = [...links.to].map(([from, to]) => ({ from, to, weight: 1 + (before[from]?.words.length ?? 0) }))
  const inPlace = new Set(heaviestChain(all).map(({ from }) => from))
  return [...links.to].flatMap(([from, to]) => {
    const [old, now] = [before[from], after[to]]
    if (!old || !now || inPlace.has(from)) return []
    return [{ from: [old.at + 1, old.end], to: [now.at + 1, now.end] }]
  })
}
