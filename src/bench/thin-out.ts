/**
 * Leave out about a third of an edition's clauses, other ones for each seed, so that no two editions are alike: an index over
 * copies would compress as no real one does.
 *
 * @param text An edition as it is written; clauses stand in it as elements, some within others.
 * @returns The same for the same seed.
 */
export function thinOut(text: string, seed: number): string {
  const random = mulberry32(seed)
  const kept: string[] = []
  let depth = 0
  let isLeftOut = false
  for (const line of text.split('\n')) {
    if (depth === 0 && line.startsWith('<Clause')) isLeftOut = random() < 1 / 3
    if (line.startsWith('<Clause')) depth++
    if (depth === 0 || !isLeftOut) kept.push(line)
    if (line.startsWith('</Clause>')) depth--
  }
  return kept.join('\n')
}

/** Numbers from 0 to below 1 that look random, the same for the same seed: Ettinger (2017), mulberry32. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
