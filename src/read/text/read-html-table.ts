import { decodeHTML } from 'entities'
import type { Table } from 'mdast'
import type { SetAside } from '../../model/ledger.ts'
import { plainTags } from './plain-tags.ts'
import { readInline } from './read-inline.ts'
import type { Line } from './split-lines.ts'

/** A table of HTML may run over so many lines. */
const longestTable = 3_000

/** @returns How many lines from `at` on make a table of HTML; 0 for none. */
export function htmlTableLength(lines: readonly Line[], at: number): number {
  if (!/^<table\b/i.test(lines[at]?.text ?? '')) return 0
  for (let end = at; end < Math.min(lines.length, at + longestTable); end += 1) {
    if (/<\/table\s*>/i.test(lines[end]?.text ?? '')) return end - at + 1
  }
  return 0
}

/** Read a table written in HTML. Its tags go aside; what stands outside the cells joins the nearest cell. */
export function readHtmlTable(lines: readonly Line[], aside: SetAside[]): Table {
  const [first] = lines
  const line = first?.number ?? 1
  const rows: string[][] = []
  let isNewRow = true
  for (const piece of lines
    .map(({ text }) => text)
    .join(' ')
    .split(/(<\/?(?:table|thead|tbody|tfoot|tr|t[hd]|caption|colgroup|col)\b[^<>]*>)/i)) {
    const isTag = /^<\/?(?:t|c)/i.test(piece)
    if (isTag) aside.push({ text: piece, reason: 'raw markup', line })
    if (/^<tr\b/i.test(piece)) isNewRow = true
    if (isTag && !/^<(?:t[hd]|caption)\b/i.test(piece)) continue
    if (isTag) {
      if (isNewRow) rows.push([])
      isNewRow = false
      rows.at(-1)?.push('')
    } else if (piece.trim()) addText(rows, piece)
  }
  const cellOf = (text: string) => readInline(decodeHTML(plainTags(text, line, aside)).trim(), aside, line)
  return {
    type: 'table',
    align: [],
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((text) => ({ type: 'tableCell', children: cellOf(text) })),
    })),
    data: { layout: { line, gap: first?.gap ?? true } },
  }
}

function addText(rows: string[][], text: string): void {
  if (rows.length === 0) rows.push([''])
  const row = rows.at(-1) ?? []
  if (row.length === 0) row.push('')
  row[row.length - 1] = `${row.at(-1) ?? ''}${text}`
}
