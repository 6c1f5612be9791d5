import { freePairs, scoreOf } from './link-in-order.ts'
import { type Alignment, isFree, link } from './links.ts'

/** Least likeness of a moved clause: it has no place to speak for it. */
const leastAlike = 0.6

/** A second place this close to the best makes a move ambiguous. */
const margin = 0.08

/** Fewer words than these ("Staff must not:") may stand anywhere. A heading may have fewer. */
const leastWords = 4

interface Move {
  from: number
  to: number
  score: number
}

/**
 * Link free units that are clearly the same words in another place: each the other's best match, with no second match
 * nearly as good. Where two places would do, nothing is linked.
 */
export function linkMoves(alignment: Alignment): void {
  const moves = [...freePairs(alignment)]
    .filter(({ from, to, alike }) => alike >= leastAlike && hasEnoughWords(alignment, from, to))
    .map(({ from, to }) => ({ from, to, score: scoreOf(alignment, from, to) }))
  const fromRank = rank(moves, ({ from }) => from)
  const toRank = rank(moves, ({ to }) => to)
  for (const move of moves) {
    const clear = isClear(fromRank.get(move.from), move) && isClear(toRank.get(move.to), move)
    if (clear && isFree(alignment, move.from, move.to)) link(alignment, move.from, move.to)
  }
}

function hasEnoughWords({ before, after }: Alignment, from: number, to: number): boolean {
  const [old, now] = [before[from], after[to]]
  if (!old || !now) return false
  if (old.node.kind === 'section') return old.comparable.toLowerCase() === now.comparable.toLowerCase()
  return Math.min(old.words.length, now.words.length) >= leastWords
}

/** The best and second-best score of each unit. */
function rank(moves: readonly Move[], unit: (move: Move) => number): Map<number, [best: number, second: number]> {
  const ranks = new Map<number, [number, number]>()
  for (const move of moves) {
    const [best, second] = ranks.get(unit(move)) ?? [0, 0]
    if (move.score > best) ranks.set(unit(move), [move.score, best])
    else ranks.set(unit(move), [best, Math.max(second, move.score)])
  }
  return ranks
}

function isClear(ranks: [number, number] | undefined, { score }: Move): boolean {
  return ranks !== undefined && score === ranks[0] && ranks[0] - ranks[1] >= margin
}
