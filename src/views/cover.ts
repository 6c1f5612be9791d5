/** How many cover colours the style sheet has. */
const colours = 6

/**
 * Choose a cover for a school that gives no colour of its own: always the same one, and spread evenly over many schools.
 *
 * @returns 1 to 6, the number of a cover in the style sheet.
 */
export function coverOf(id: string): number {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return 1 + (sum % colours)
}
