import type { SetAside } from '../../model/ledger.ts'
import type { TablePart } from './find-tables.ts'
import { isFootnote } from './gather-footnotes.ts'
import { allRuns } from './group-lines.ts'
import { endsSentence, isFull, isMidSentence, type Measures, type Paragraph } from './join-lines.ts'
import { isAtEdge } from './justified-edges.ts'
import { lineText } from './line-text.ts'
import type { Line } from './page-content.ts'
import type { PageBlock } from './to-blocks.ts'

/**
 * Join paragraphs and tables that a page break has cut, where that is certain. Notes at the foot of the first page do not stand between.
 *
 * @returns All blocks in one run, and the heading rows that a table repeats on its next page.
 */
export function joinPages(
  pages: readonly PageBlock[][],
  measures: Measures,
): { blocks: PageBlock[]; setAside: SetAside[] } {
  const blocks: PageBlock[] = []
  const setAside: SetAside[] = []
  for (const page of pages) {
    const [first, ...rest] = page
    const last = blocks.findLast((block) => !isNote(block, measures))
    if (first && last && joinParagraphs(last, first, measures)) blocks.push(...rest)
    else if (first && last && joinTables(last, first, setAside)) blocks.push(...rest)
    else blocks.push(...page)
  }
  return { blocks, setAside }
}

function isNote(block: PageBlock, { size }: Measures): boolean {
  return (block.kind === 'paragraph' && (block.lines[0] as Line).size < size * 0.92) || isFootnote(block)
}

function joinParagraphs(last: PageBlock, first: PageBlock, measures: Measures): boolean {
  if (last.kind === 'table' || first.kind === 'table' || last.furniture || first.furniture) return false
  if (!isCut(last, first, measures)) return false
  last.lines.push(...first.lines)
  return true
}

function isCut(last: Paragraph, first: Paragraph, { edges }: Measures): boolean {
  const [end, start] = [last.lines.at(-1) as Line, first.lines[0] as Line]
  if (
    start.label ||
    end.page + 1 < start.page ||
    end.bold !== start.bold ||
    Math.abs(end.size - start.size) > 0.12 * end.size
  )
    return false
  if (isMidSentence(end, start)) return true
  // The last line of a justified paragraph is not stretched: one that ends at the edge is not the last.
  return (
    (!endsSentence(end) || isAtEdge(end, edges)) &&
    !end.bold &&
    isFull(end, start, last.right) &&
    last.lines.length > 1 &&
    Math.abs(start.left - end.left) < start.size
  )
}

/** Rows at the top of a table that may be its heading: a title and the names of the columns. */
const headingRows = 3

function joinTables(last: PageBlock, first: PageBlock, setAside: SetAside[]): boolean {
  if (last.kind !== 'table' || first.kind !== 'table' || first.page !== lastPage(last) + 1) return false
  if (last.rows[0]?.length !== first.rows[0]?.length || Math.abs(last.left - first.left) > 20) return false
  const heads = new Set(last.rows.slice(0, headingRows).map(rowText))
  const repeated = first.rows.findIndex((row) => !heads.has(rowText(row)))
  // A new title above the same names of columns starts a table of its own.
  if (repeated === 0 && first.rows.slice(1, headingRows).some((row) => heads.has(rowText(row)))) return false
  const rows = repeated < 0 ? [] : first.rows.slice(repeated)
  for (const row of first.rows.slice(0, first.rows.length - rows.length)) {
    setAside.push({ text: rowText(row), reason: 'heading row repeated on the next page' })
  }
  last.rows.push(...(repeated === 0 ? joinRow(last.rows.at(-1), rows) : rows))
  return true
}

/** A row that starts with an empty cell, where no heading stands above it, is the rest of the row that the page break cut. */
function joinRow(last: Line[][] | undefined, [cut, ...rest]: Line[][][]): Line[][][] {
  if (!cut) return []
  if (!last || cut[0]?.length !== 0) return [cut, ...rest]
  for (const [at, cell] of last.entries()) cell.push(...(cut[at] ?? []))
  return rest
}

function lastPage(table: TablePart): number {
  return Math.max(...table.rows.flat(2).map((line) => line.page))
}

function rowText(row: Line[][]): string {
  return row
    .map((cell) => cell.map((line) => lineText(allRuns(line))).join(' '))
    .join(' ')
    .trim()
}
