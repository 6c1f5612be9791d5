/** A possible link of place `from` in one list and place `to` in another, with what it is worth (above 0). */
export interface Candidate {
  from: number
  to: number
  weight: number
}

/**
 * Choose the heaviest set of links that keeps both lists in order and uses no place twice: a heaviest increasing
 * subsequence. Among equals the earlier link wins, so the same input gives the same links.
 *
 * Takes time in the order of n log n for n candidates, by a prefix-maximum tree.
 *
 * @see Fenwick (1994), Software: Practice and Experience 24(3), 327-336.
 * @returns The chosen links in order.
 */
export function heaviestChain(candidates: readonly Candidate[]): Candidate[] {
  // Within one `from`, later `to` first: no chain can then use the same `from` twice.
  const sorted = candidates.toSorted((a, b) => a.from - b.from || b.to - a.to)
  const size = sorted.reduce((most, { to }) => Math.max(most, to), -1) + 1
  const tree = new Array<number>(size + 1).fill(-1)
  const totals: number[] = []
  const before: number[] = []
  const better = (a: number, b: number): number => ((totals[a] ?? 0) > (totals[b] ?? 0) + 1e-9 ? a : b)

  for (const [index, { to, weight }] of sorted.entries()) {
    let best = -1
    for (let at = to; at > 0; at -= at & -at) best = pick(best, tree[at] ?? -1, better)
    before.push(best)
    totals.push(weight + (totals[best] ?? 0))
    for (let at = to + 1; at <= size; at += at & -at) tree[at] = pick(tree[at] ?? -1, index, better)
  }
  let last = -1
  for (const index of sorted.keys()) last = pick(last, index, better)
  const chain: Candidate[] = []
  for (let index = last; index >= 0; index = before[index] ?? -1) {
    const link = sorted[index]
    if (link) chain.push(link)
  }
  return chain.reverse()
}

function pick(current: number, challenger: number, better: (a: number, b: number) => number): number {
  if (current < 0 || challenger < 0) return Math.max(current, challenger)
  return better(challenger, current)
}
