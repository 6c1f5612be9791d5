/** How many cover colours the style sheet has. */
const colours = 6

/** Among more schools than this nobody sees that two covers have one colour. */
const few = 24

/**
 * Choose a cover for a school that gives no colour of its own: the colour that its id leads to or, where few schools stand side
 * by side, the next that is not taken more often than the rest.
 *
 * @param schools All schools that need a cover, the one that is meant among them.
 * @returns 1 to 6, the number of a cover in the style sheet.
 */
export function coverOf(id: string, schools: readonly { id: string }[]): number {
  if (schools.length > few) return 1 + (sumOf(id) % colours)
  const taken = Array.from({ length: colours }, () => 0)
  const covers = new Map<string, number>()
  for (const other of schools.map(({ id }) => id).sort()) {
    const least = Math.min(...taken)
    let colour = sumOf(other) % colours
    while ((taken[colour] ?? 0) > least) colour = (colour + 1) % colours
    taken[colour] = (taken[colour] ?? 0) + 1
    covers.set(other, colour + 1)
  }
  return covers.get(id) ?? 1
}

function sumOf(id: string): number {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return sum
}
