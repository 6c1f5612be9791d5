import type { Table } from 'mdast'
import type { SetAside } from '../../model/ledger.ts'
import { readInline } from './read-inline.ts'
import type { Line } from './split-lines.ts'

/** The line of dashes under a table's head: `| --- | :-: |`, `---|---`, or parted by tabs. */
export const tableRule = /^[|\s]*:?-+:?(?: *[|\t][|\s]*:?-+:?)+[|\s]*$|^\|\s*:?-+:?\s*\|$/

/** @returns How many lines from `at` on make a table of pipes (or tabs) with a rule as its second line; 0 for none. */
export function tableLength(lines: readonly Line[], at: number): number {
  const [head, rule] = [lines[at], lines[at + 1]]
  if (!head || !rule || rule.gap || !tableRule.test(rule.text)) return 0
  const mark = rule.text.includes('|') ? '|' : '\t'
  if (!head.text.includes(mark)) return 0
  let end = at + 2
  while (lines[end] && !lines[end]?.gap && lines[end]?.text.includes(mark)) end += 1
  return end - at
}

/** Read the lines of a table. The rule line goes aside. */
export function readTable(lines: readonly Line[], aside: SetAside[]): Table {
  const [head, rule, ...body] = lines
  if (!head || !rule) return { type: 'table', children: [] }
  aside.push({ text: rule.text, reason: 'rule of a table', line: rule.number })
  const mark = rule.text.includes('|') ? '|' : '\t'
  return tableOf(
    [head, ...body].map((line) => ({ line, cells: splitRow(line.text, mark) })),
    aside,
  )
}

/** @param rows At least one. */
export function tableOf(rows: readonly { line: Line; cells: string[] }[], aside: SetAside[]): Table {
  const head = rows[0]?.line
  return {
    type: 'table',
    align: [],
    children: rows.map(({ line, cells }) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: readInline(cell, aside, line.number) })),
    })),
    data: { layout: { line: head?.number ?? 1, gap: head?.gap ?? true } },
  }
}

/** @returns The cells of one row, without white space around them. */
export function splitRow(text: string, mark: string): string[] {
  if (mark === '\t') return text.split('\t').map((cell) => cell.trim())
  const inner = text.replace(/^\||(?<!\\)\|$/g, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim())
}
