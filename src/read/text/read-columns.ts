import type { Table } from 'mdast'
import { hasRoom } from '../../lines/form-line.ts'
import { readFieldName } from '../../lines/metadata-line.ts'
import { readPrintedLabel } from '../../lines/printed-label.ts'
import type { SetAside } from '../../model/ledger.ts'
import { tableOf } from './read-table.ts'
import type { Line } from './split-lines.ts'

/** Two columns need more rows than three to be no accident. */
const fewestRows = { two: 3, more: 2 }
/** So many spaces part the columns of a table laid out with spaces; two may stand after a full stop. */
const gutter = / {3,}/
/** A row of more characters is a paragraph. */
const longestRow = 1000
/** Columns start at the same place, but for a slip of the hand. */
const slip = 1

/** @returns How many lines from `at` on make a table whose columns tabs part, or spaces that line up; 0 for none. */
export function columnsLength(lines: readonly Line[], at: number): number {
  const columns = cellsOf(lines[at]?.text ?? '').length
  if (columns < 2) return 0
  let end = at + 1
  while (lines[end]?.gap === false && cellsOf(lines[end]?.text ?? '').length === columns) end += 1
  const run = lines.slice(at, end)
  if (!isTable(run.map(({ text }) => cellsOf(text)))) return 0
  if (run[0]?.text.includes('\t')) return run.length
  // Columns of spaces are only told from accidents when they fill the block, or have the names of fields in front.
  const isBlock = run[0]?.gap === true || namesFields(run)
  return isBlock && lines[end]?.gap !== false && linesUp(run) ? run.length : 0
}

/** Read lines with columns as the rows of a table. */
export function readColumns(lines: readonly Line[], aside: SetAside[]): Table {
  return tableOf(
    lines.map((line) => ({ line, cells: cellsOf(line.text) })),
    aside,
  )
}

function cellsOf(text: string): string[] {
  if (text.length > longestRow) return [text]
  return text.split(text.includes('\t') ? '\t' : gutter).map((cell) => cell.trim())
}

/** Labels in front of text, fields (`Approved: May 2024`), entries of a contents list and blanks of a form are no table. */
function isTable(rows: readonly string[][]): boolean {
  const columns = rows[0]?.length ?? 0
  if (columns < 2 || rows.length < (columns === 2 ? fewestRows.two : fewestRows.more)) return false
  const isLabelled = (row: string[]): boolean => readPrintedLabel(row.join(' '))?.label === row[0] || row[0] === ''
  const isField = (row: string[]): boolean => row[0]?.endsWith(':') === true
  const isEntry = (row: string[]): boolean => /^(?:\d{1,3}|)$/.test(row.at(-1) ?? '')
  const isBlank = (row: string[]): boolean => row.some((cell) => hasRoom(cell))
  if (columns === 2 && (rows.slice(1).every(isLabelled) || rows.every(isField))) return false
  return !rows.slice(1).every(isEntry) && !rows.some(isBlank)
}

function namesFields(lines: readonly Line[]): boolean {
  return lines.every(({ text }) => readFieldName(cellsOf(text)[0] ?? '') !== null)
}

function linesUp(lines: readonly Line[]): boolean {
  const starts = lines.map(({ text, indent }) =>
    [...text.matchAll(/ {3,}(?=\S)/g)].map((found) => indent + found.index + found[0].length),
  )
  const [first = []] = starts
  return (
    first.length > 0 &&
    starts.every(
      (row) => row.length === first.length && row.every((at, column) => Math.abs(at - (first[column] ?? 0)) <= slip),
    )
  )
}
