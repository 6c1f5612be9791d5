import type { Table } from 'mdast'
import type { SetAside } from '../../model/ledger.ts'
import { readInline } from './read-inline.ts'
import type { Line } from './split-lines.ts'

const border = /^\+(?:[-=]+\+)+$/

/** @returns How many lines from `at` on make a table drawn with `+`, `-` and `|`; 0 for none. */
export function gridTableLength(lines: readonly Line[], at: number): number {
  if (!border.test(lines[at]?.text ?? '')) return 0
  let end = at + 1
  while (lines[end] && !lines[end]?.gap && /^[|+]/.test(lines[end]?.text ?? '')) end += 1
  return end - at
}

/** Read a table of reStructuredText. The lines drawn between the rows go aside. */
export function readGridTable(lines: readonly Line[], aside: SetAside[]): Table {
  const rows: string[][] = []
  let open = false
  for (const { text, number } of lines) {
    if (border.test(text)) {
      aside.push({ text, reason: 'rule of a table', line: number })
      open = false
      continue
    }
    const cells = text.replace(/^\||\|$/g, '').split(/\s\|\s|\|(?=\s)/)
    if (!open) rows.push([])
    open = true
    const row = rows.at(-1) ?? []
    for (const [column, cell] of cells.entries()) row[column] = `${row[column] ?? ''} ${cell.trim()}`.trim()
  }
  const [first] = lines
  return {
    type: 'table',
    align: [],
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: readInline(cell, aside, first?.number ?? 1) })),
    })),
    data: { layout: { line: first?.number ?? 1, gap: true } },
  }
}
