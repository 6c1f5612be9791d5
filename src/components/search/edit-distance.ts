/**
 * Count the slips between two words: letters put in, left out or changed, and neighbours that changed places.
 *
 * @see Damerau (1964), Communications of the ACM 7(3), 171-176; here no letter takes part in two slips.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? (before[j - 1] ?? 0) + 1 : changed
      next.push(Math.min(changed, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** @returns How many slips are forgiven in a word so long: none in short words, which slips turn into others. */
export function slipsForgiven(length: number): number {
  return length >= 8 ? 2 : length >= 5 ? 1 : 0
}
