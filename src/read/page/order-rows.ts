import { alignedTable } from './aligned-table.ts'
import { isColumn, isProse } from './column-shape.ts'
import { type Band, findBand, isUnlevel } from './find-band.ts'
import type { TablePart } from './find-tables.ts'
import { allRuns, makeLine, type Row } from './group-lines.ts'
import { median } from './median.ts'
import type { Line } from './page-content.ts'

/** Lines of one column in reading order; `right` is as far as its text may run. */
interface TextPart {
  kind: 'text'
  lines: Line[]
  right: number
}
export type Part = TextPart | TablePart

/**
 * Put the pieces of rows in reading order: down one column and then the next, a heading at the side before what it
 * heads, and the cells of a table without borders as a table.
 *
 * @param right Right edge of the text of the page.
 */
export function orderRows(rows: readonly Row[], right: number): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < rows.length; ) {
    const band = findBand(rows, at)
    const ordered = band && band.rows.length > 2 ? orderBand(band, right) : null
    if (band && ordered) {
      parts.push(...ordered)
      at += band.rows.length
    } else {
      addLine(parts, wholeLine(rows[at] ?? []), right)
      at++
    }
  }
  return parts
}

function addLine(parts: Part[], line: Line, right: number): void {
  const last = parts.at(-1)
  if (last?.kind === 'text' && last.right === right) last.lines.push(line)
  else parts.push({ kind: 'text', lines: [line], right })
}

function wholeLine(row: Row): Line {
  const [first] = row
  if (first && row.length === 1) return first
  return makeLine(
    row.flatMap((line) => allRuns(line)),
    first?.page ?? 0,
  )
}

function orderBand(band: Band, right: number): Part[] | null {
  const left = band.rows.flat().filter((line) => line.right <= band.from)
  const side = band.rows.flat().filter((line) => line.left >= band.to)
  const both = band.rows.filter(
    (row) => row.some((line) => line.right <= band.from) && row.some((line) => line.left >= band.to),
  )
  if (left.length >= 4 && side.length >= 4 && isColumn(left) && isColumn(side) && !inStep(band)) {
    return [
      ...column(band.rows, (line) => line.right <= band.from, band.from),
      ...column(band.rows, (line) => line.left >= band.to, right),
    ]
  }
  if (isProse(side) && left.length * 1.6 < side.length) return sideHeads(band, right)
  return both.length >= 3 && both.length * 2 >= band.rows.length ? alignedTable(band.rows) : null
}

function column(rows: readonly Row[], inside: (line: Line) => boolean, right: number): Part[] {
  const inner = rows.map((row) => row.filter(inside)).filter((row) => row.length > 0)
  const edge = Math.max(...inner.flat().map((line) => line.right))
  return orderRows(inner, Math.min(edge, right))
}

/** Blanks stand at the same height on both sides at least twice: rows of a table, whose lines are level with each other. */
function inStep(band: Band): boolean {
  if (isUnlevel(band)) return false
  const pitches = band.rows.slice(1).map((row, at) => (row[0]?.y ?? 0) - (band.rows[at]?.[0]?.y ?? 0))
  const usual = median(pitches)
  const groups: Row[][] = [[]]
  for (const [at, row] of band.rows.entries()) {
    if (at > 0 && (pitches[at - 1] ?? 0) > usual * 1.4) groups.push([])
    groups.at(-1)?.push(row)
  }
  const paired = groups.filter(
    (rows) => rows[0]?.some((line) => line.right <= band.from) && rows[0].some((line) => line.left >= band.to),
  )
  return groups.length >= 3 && paired.length === groups.length
}

/** Headings or terms in a column at the left: each is read before the text that starts beside it. */
function sideHeads(band: Band, right: number): Part[] {
  const parts: Part[] = []
  let group: Row[] = []
  const close = () => {
    parts.push(
      ...column(group, (line) => line.right <= band.from, band.from),
      ...column(group, (line) => line.left >= band.to, right),
    )
    group = []
  }
  for (const [at, row] of band.rows.entries()) {
    const starts = row.some((line) => line.right <= band.from)
    const before = band.rows[at - 1]?.find((line) => line.right <= band.from)
    const wraps = before && row[0] && row[0].y - before.y < before.size * 1.8
    if (starts && !wraps && group.length > 0) close()
    group.push(row)
  }
  close()
  return parts.filter((part) => part.kind === 'table' || part.lines.length > 0)
}
