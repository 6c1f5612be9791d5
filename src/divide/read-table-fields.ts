import type { Table } from 'mdast'
import { type MetadataPart, readMetadataLine } from '../model/metadata-line.ts'
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
  if (!isHeaded) return rows.map(readPairs)
  return rows.map((row, at) => {
    if (at < rows.length - 1 || at === 0) return []
    return row
      .flatMap((cell, column) => fieldOf(head[column] ?? '', cell) ?? [])
      .filter(({ field }) => newest.has(field))
  })
}

/** A name of a field over a column: a colon after it would point to the right. */
function isColumnName(cell: string): boolean {
  return !cell.includes(':') && fieldOf(cell, '-') !== null
}

/** `Owner | Head | Version | 2` is two fields, and so is `Approved by: | Governors | Date: May 2024`. */
function readPairs(row: readonly string[]): MetadataPart[] {
  const parts: MetadataPart[] = []
  for (let at = 0; at < row.length; at += 1) {
    const cell = row[at] ?? ''
    const whole = readMetadataLine(cell)
    const part = fieldOf(cell, row[at + 1] ?? '')
    if (!/:\s*$/.test(cell) && whole.some(({ value }) => value !== '')) parts.push(...whole)
    else if (part) {
      parts.push(part)
      at += 1
    }
  }
  return parts
}

function fieldOf(name: string, value: string): MetadataPart | null {
  const bare = name.replace(/\s*:$/, '')
  const [part] = bare ? readMetadataLine(`${bare}: ${value}`) : []
  return part ? { ...part, value, text: `${name} ${value}`.trim() } : null
}
