import { contentsRows } from './contents-list.ts'
import { findTables, type TablePart } from './find-tables.ts'
import { allRuns, groupLines, makeLine, type Row } from './group-lines.ts'
import { joinLines, type Measures } from './join-lines.ts'
import { lineText } from './line-text.ts'
import { orderRows, type Part } from './order-rows.ts'
import type { Line, PageContent, Run } from './page-content.ts'
import type { PageBlock } from './to-blocks.ts'

/**
 * Put what stands on a page into reading order and gather it into paragraphs and tables.
 *
 * @param runs What is left of the page without running heads.
 * @param pages How many pages the document has.
 */
export function layoutPage(content: PageContent, runs: Run[], measures: Measures, pages: number): PageBlock[] {
  const { tables, rest } = findTables(content, runs)
  const rows = groupLines(rest, content.number)
  const contents = contentsRows(rows, pages)
  const right = Math.max(content.width * 0.6, ...rows.flat().map((line) => line.right))
  const blocks: PageBlock[] = []
  let loose: Row[] = []
  const flush = () => {
    for (const part of orderRows(loose, right)) blocks.push(...partBlocks(part, measures))
    loose = []
  }
  let next = 0
  for (const row of rows) {
    for (; next < tables.length && (tables[next] as TablePart).top < (row[0]?.y ?? 0); next++) {
      flush()
      blocks.push(...partBlocks(tables[next] as TablePart, measures))
    }
    if (contents.has(row)) {
      flush()
      blocks.push(contentsBlock(row, right))
    } else loose.push(row)
  }
  flush()
  for (const table of tables.slice(next)) blocks.push(...partBlocks(table, measures))
  return blocks
}

function contentsBlock(row: Row, right: number): PageBlock {
  const runs = row.flatMap((line) => allRuns(line))
  return {
    kind: 'paragraph',
    lines: [makeLine(runs, row[0]?.page ?? 0)],
    right,
    gap: false,
    furniture: 'contents list',
  }
}

function partBlocks(part: Part, measures: Measures): PageBlock[] {
  if (part.kind === 'text') return joinLines(part.lines, part.right, measures)
  return isNumberedText(part) ? part.rows.flatMap((row) => joinLines(numberedRow(row), part.right, measures)) : [part]
}

/** A table of two columns whose first holds labels only is numbered text. */
function isNumberedText({ rows }: TablePart): boolean {
  const firsts = rows.flatMap((row) => (row[0] && row[0].length > 0 ? [row[0]] : []))
  const labels = firsts.filter((cell) => cell.length === 1 && isLabelOnly(cell[0] as Line))
  // Names of columns in the first row make it a table, whatever its first column holds.
  const isNamed = !rows[0]?.[0]?.every(isLabelOnly)
  return !isNamed && rows.every((row) => row.length === 2) && labels.length >= 2 && labels.length >= firsts.length * 0.7
}

function isLabelOnly(line: Line): boolean {
  return line.runs.length === 0 || /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]?$/.test(lineText(line.runs))
}

function numberedRow([first = [], second = []]: Line[][]): Line[] {
  const [label] = first
  const [line, ...rest] = second
  if (!label || !line || !isLabelOnly(label) || line.label) return [...first, ...second]
  return [makeLine([...(label.label?.runs ?? []), ...label.runs, ...line.runs], line.page), ...rest]
}
