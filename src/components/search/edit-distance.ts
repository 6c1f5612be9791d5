/** Levenshtein (1966): how many letters must be put in, taken out or changed to make one word of the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** @returns How many slips are forgiven in a word so long: none in short words, which slips turn into others. */
export function slipsForgiven(length: number): number {
  return length >= 8 ? 2 : length >= 5 ? 1 : 0
}
