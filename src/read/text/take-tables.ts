import type { RootContent } from 'mdast'
import type { SetAside } from '../../model/ledger.ts'
import { columnsLength, readColumns } from './read-columns.ts'
import { gridTableLength, readGridTable } from './read-grid-table.ts'
import { hasHtml, hasHtmlBlocks, readHtmlFragment } from './read-html-fragment.ts'
import { htmlTableLength, readHtmlTable } from './read-html-table.ts'
import { readTable, splitRow, tableLength } from './read-table.ts'
import { layoutOfLine, type Reading, type Taken } from './reading.ts'
import type { Line } from './split-lines.ts'

/** A table of pipes, of reStructuredText or of HTML, or of columns. */
export function takeTable({ lines, aside }: Reading, at: number): Taken {
  const grid = gridTableLength(lines, at)
  if (grid > 2) return { blocks: [readGridTable(lines.slice(at, at + grid), aside)], length: grid }
  const html = htmlTableLength(lines, at)
  if (html > 0) return { blocks: [readHtmlTable(lines.slice(at, at + html), aside)], length: html }
  const length = tableLength(lines, at)
  const columns = length === 0 ? columnsLength(lines, at) : 0
  if (columns > 0) return { blocks: [readColumns(lines.slice(at, at + columns), aside)], length: columns }
  if (length === 0) return null
  const taken = lines.slice(at, at + length)
  const isBox = taken.some(({ text }) => hasHtmlBlocks(text))
  return { blocks: [isBox ? boxOf(taken, aside) : readTable(taken, aside)], length }
}

/** Other lines with blocks of HTML. */
export function takeHtml({ lines, aside }: Reading, at: number): Taken {
  const line = lines[at]
  if (!line || !hasHtml(line.text)) return null
  const blocks = readHtmlFragment(line.text, line.number, aside)
  const [only] = blocks
  if (blocks.length === 1 && only?.data?.layout) Object.assign(only.data.layout, layoutOfLine(line))
  return { blocks, length: 1 }
}

/** A table whose cells hold paragraphs and lists is a box drawn around text. */
function boxOf(lines: readonly Line[], aside: SetAside[]): RootContent {
  const [first, rule] = lines
  const mark = rule?.text.includes('|') ? '|' : '\t'
  if (rule) aside.push({ text: rule.text, reason: 'rule of a table', line: rule.number })
  const children = lines
    .filter((line) => line !== rule)
    .flatMap((line) => splitRow(line.text, mark).flatMap((cell) => readHtmlFragment(cell, line.number, aside)))
  return { type: 'blockquote', children, data: { layout: { line: first?.number ?? 1, gap: true, box: true } } }
}
