/** A line of the source: the letters and digits it starts with. */
export interface LineKey {
  key: string
  /** The key is all the line has; else the line goes on. */
  isWhole: boolean
}

interface Pair {
  line: number
  block: number
  /** Of this pair and all before it. */
  score: number
  before: Pair | null
}

/** Keys with as many characters in common at the start are compared. */
const bucketLength = 4
/** A whole line shorter than this is no start of a longer block. */
const shortestStart = 12
const keyLength = 40

/**
 * Bring lines and blocks together in order, so that the pairs as a whole agree best: a line that fits too early (an entry
 * of a contents list, a running head) cannot push the rest out of step. The heaviest rising sequence of fitting pairs,
 * found in about n log n for texts whose lines rarely repeat (Fenwick 1994, Softw. Pract. Exper. 24(3)). Of equal ones the
 * later line wins, since contents lists come first.
 *
 * @returns The block of each line that has one.
 */
export function alignLines(lines: readonly LineKey[], blocks: readonly string[]): Map<number, number> {
  const buckets = Map.groupBy(blocks.keys(), (at) => bucketOf(blocks[at] ?? ''))
  const best: (Pair | null)[] = new Array(blocks.length + 1).fill(null)
  for (const [line, { key, isWhole }] of lines.entries()) {
    const pairs = (buckets.get(bucketOf(key)) ?? []).flatMap((block): Pair[] => {
      const weight = weightOf(key, isWhole, blocks[block] ?? '')
      if (weight === 0) return []
      const before = bestUpTo(best, block)
      return [{ line, block, score: weight + (before?.score ?? 0), before }]
    })
    for (const pair of pairs) enter(best, pair)
  }
  const found = new Map<number, number>()
  for (let pair = bestUpTo(best, blocks.length); pair; pair = pair.before) found.set(pair.line, pair.block)
  return found
}

/** 0 where the two do not fit; more for whole agreement and for more letters. */
function weightOf(key: string, isWhole: boolean, block: string): number {
  if (key === '') return 0
  if (key === block) return 3 + key.length / keyLength
  return block.startsWith(key) && (!isWhole || key.length > shortestStart) ? 2 + key.length / keyLength : 0
}

function bucketOf(key: string): string {
  return key.slice(0, bucketLength)
}

/** The best pair among those of the first `count` blocks. */
function bestUpTo(best: readonly (Pair | null)[], count: number): Pair | null {
  let found: Pair | null = null
  for (let at = count; at > 0; at -= at & -at) {
    const pair = best[at]
    if (pair && (!found || pair.score > found.score)) found = pair
  }
  return found
}

function enter(best: (Pair | null)[], pair: Pair): void {
  for (let at = pair.block + 1; at < best.length; at += at & -at) {
    const known = best[at]
    if (!known || pair.score >= known.score) best[at] = pair
  }
}
