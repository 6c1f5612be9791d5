import { blockText } from './block-text.ts'
import type { OfficeBlock, OfficeCell } from './office-block.ts'

/** Share of the filled first cells that hold a number only, and how many must. */
const mostNumbered = 0.7
const fewestNumbered = 2
const number = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]?$/i

/**
 * Read a table of two columns whose first holds only the numbers of what stands beside them: it is numbered text, set so to line up.
 * Names of columns in the first row make it a table.
 *
 * @returns The paragraphs with their numbers as labels; undefined for any other table.
 */
export function numberedRows(rows: readonly OfficeCell[][]): OfficeBlock[] | undefined {
  if (rows.some((row) => row.length !== 2 || row[0]?.columns !== 1)) return undefined
  const firsts = rows.map(([cell]) => blockText(cell?.blocks ?? []))
  const numbered = firsts.filter((text) => number.test(text))
  if (numbered.length < fewestNumbered || numbered.length < firsts.filter(Boolean).length * mostNumbered)
    return undefined
  if (!number.test(firsts[0] ?? '') || new Set(numbered).size < numbered.length) return undefined
  return rows.flatMap(([first, second], at) => rowText(firsts[at] ?? '', first?.blocks ?? [], second?.blocks ?? []))
}

function rowText(text: string, first: OfficeBlock[], second: OfficeBlock[]): OfficeBlock[] {
  const filled = second.filter((block) => blockText([block]) !== '')
  const [head, ...rest] = filled
  if (!number.test(text) || head === undefined || head.layout.label !== undefined) return [...first, ...filled]
  return [{ ...head, layout: { ...head.layout, label: text } }, ...rest]
}
