import type { PhrasingContent, Table, TableCell } from 'mdast'
import { bareFieldName, type MetadataPart, readFieldName, readMetadataLine } from '../lines/metadata-line.ts'
import { plainText } from '../model/plain-text.ts'

/** Columns of a table of versions that tell something about the newest one. */
const newest = new Set(['version', 'changeNote', 'owner'])

/**
 * Read the fields of a table row by row: names and values side by side, or names in the first row over a row a version, of
 * which the last is the newest.
 *
 * @returns As many lists as the table has rows.
 */
export function readTableFields(table: Table): MetadataPart[][] {
  const rows = table.children.map((row) => row.children.map((cell) => plainText(cell)))
  const [head = [], ...body] = rows
  const isHeaded = head.length > 2 && body.length > 0 && head.filter(isColumnName).length > head.length / 2
  if (!isHeaded) return table.children.map(({ children }) => readPairs(children))
  return rows.map((row, at) => (at < rows.length - 1 || at === 0 ? [] : readRow(head, row, body.length === 1)))
}

/**
 * @param isOnly There is no other row: all it says is of the document, not of one of its versions.
 * @returns The fields of the newest row of a table of versions.
 */
export function readRow(head: readonly string[], row: readonly string[], isOnly = false): MetadataPart[] {
  return row
    .flatMap((cell, column) => fieldOf(head[column] ?? '', cell) ?? [])
    .filter(({ field, name }) => (isOnly && !/^date$/i.test(name)) || newest.has(field))
}

/** A name of a field over a column: a colon after it would point to the right. */
function isColumnName(cell: string): boolean {
  return !cell.includes(':') && fieldOf(cell, '-') !== null
}

/** `Owner | Head | Version | 2` is two fields, and so is `Approved by: | Governors | Date: May 2024`. */
function readPairs(cells: readonly TableCell[]): MetadataPart[] {
  const parts: MetadataPart[] = []
  for (let at = 0; at < cells.length; at += 1) {
    const [here, next] = [cells[at], cells[at + 1]]
    const cell = here ? plainText(here) : ''
    const whole = readMetadataLine(cell)
    const found = here && next ? readStacked(linesOf(here), linesOf(next)) : []
    if (found.length === 0 && whole.some(({ value }) => value !== '')) parts.push(...whole)
    else if (found.length > 0) {
      if (next && isNameBeside(plainText(next), cells.length)) continue
      parts.push(...found)
      at += 1
    }
  }
  return parts
}

/** A name beside a name is no value; in a row of two it may be one, such as `Committee`, unless something must follow it. */
function isNameBeside(text: string, cells: number): boolean {
  return readFieldName(text) !== null && (cells > 2 || /\b(?:by|with|to)$/i.test(text))
}

/** Names above one another in a cell have their values above one another in the next. */
function readStacked(names: readonly string[], values: readonly string[]): MetadataPart[] {
  const fields = names.map((name) => fieldOf(name, ''))
  if (names.length > 1 && names.length === values.length && fields.every((field) => field !== null))
    return names.flatMap((name, at) => fieldOf(name, values[at] ?? '') ?? [])
  const part = fieldOf(names.join(' '), values.join(' '))
  return part ? [part] : []
}

function linesOf(cell: TableCell): string[] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of cell.children) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines.map((line) => plainText(line)).filter(Boolean)
}

/** The name is read by itself: a value may be as long as it likes. */
function fieldOf(name: string, value: string): MetadataPart | null {
  const bare = bareFieldName(name)
  const [part] = bare ? readMetadataLine(`${bare}:`) : []
  return part?.value === '' ? { ...part, value, text: `${name} ${value}`.trim() } : null
}
