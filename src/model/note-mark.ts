const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Print the mark of a footnote as word processors do, as raised digits.
 *
 * @param number 1 and up.
 * @returns `¹`, `¹²`.
 */
export function noteMark(number: number): string {
  return String(number).replace(/\d/g, (digit) => raised[Number(digit)] ?? '')
}
