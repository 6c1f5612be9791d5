import { alignedTable, narrowestGutter } from './aligned-table.ts'
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

/** Rows that one upright strip parts. */
interface Band {
  rows: Row[]
  /** The free strip between its left and right pieces. */
  from: number
  to: number
}

/** A column with headings and lists in it has at least so many full lines. */
const fewestFull = 6

/** So many rows whose lines are not level are of two columns that run on by themselves. */
const fewestUnlevel = 3

/** One column may start so many rows above the other. */
const mostLeading = 4

/** A blank of this many lines ends a band of columns. */
const tallestBlank = 4

/**
 * Put the pieces of rows in reading order: down one column and then the next, a heading at the side before what it
 * heads, and the cells of a table without borders as a table.
 *
 * @param right Right edge of the text of the page.
 */
export function orderRows(rows: readonly Row[], right: number): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < rows.length; ) {
    const band = unlevelBand(rows, at) ?? bandAt(rows, at)
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

/** Two columns whose lines are not level with each other: the strip between them shows only in several rows together. */
function unlevelBand(rows: readonly Row[], start: number): Band | null {
  const [first] = rows[start] ?? []
  if (!first) return null
  const others = rows.slice(start, start + mostLeading + 1).flat()
  const bands = others
    .map((other) =>
      other.left < first.left ? { from: other.right, to: first.left } : { from: first.right, to: other.left },
    )
    .filter(({ from, to }) => to - from >= narrowestGutter)
    .map((gutter) => extend(rows, start, gutter))
    .filter((band) => unlevelRows(band) >= fewestUnlevel)
  return bands.sort((a, b) => b.rows.length - a.rows.length)[0] ?? null
}

/** The longest run of rows from here on that one upright strip parts. */
function bandAt(rows: readonly Row[], start: number): Band | null {
  const first = rows[start] ?? []
  const bands = first.slice(1).map((line, at) => extend(rows, start, { from: first[at]?.right ?? 0, to: line.left }))
  return bands.sort((a, b) => b.rows.length - a.rows.length || b.to - b.from - (a.to - a.from))[0] ?? null
}

function extend(rows: readonly Row[], start: number, gutter: { from: number; to: number }): Band {
  const band: Band = { rows: rows.slice(start, start + 1), ...gutter }
  for (const row of rows.slice(start + 1)) {
    const above = band.rows.at(-1)?.[0]
    if (!row[0] || !above || row[0].y - above.y > tallestBlank * row[0].size * 1.2) break
    const from = Math.max(band.from, ...row.filter((line) => middle(line) <= middleOf(band)).map((line) => line.right))
    const to = Math.min(band.to, ...row.filter((line) => middle(line) > middleOf(band)).map((line) => line.left))
    if (to - from < narrowestGutter) break
    Object.assign(band, { from, to })
    band.rows.push(row)
  }
  return trimBand(band)
}

/** Rows at the end that have pieces on the left only belong to what follows as much as to the band. */
function trimBand(band: Band): Band {
  const last = band.rows.findLastIndex((row) => row.some((line) => line.left >= band.to))
  const column = isProse(band.rows.flat().filter((line) => line.right <= band.from))
  return column ? band : { ...band, rows: band.rows.slice(0, last + 1) }
}

function middle(line: Line): number {
  return (line.left + line.right) / 2
}

function middleOf(band: { from: number; to: number }): number {
  return (band.from + band.to) / 2
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

/** Lines that fill their column, or items of a list: read down, not across. */
function isColumn(lines: readonly Line[]): boolean {
  return isProse(lines) || lines.filter((line) => line.label).length > lines.length * 0.6 || isMixed(lines)
}

function isProse(lines: readonly Line[]): boolean {
  return lines.length >= 3 && isWide(lines) && fullLines(lines).size >= lines.length * 0.5
}

/** Full lines with their last ones, items and bold headings between them: cells of a table are none of these. */
function isMixed(lines: readonly Line[]): boolean {
  const full = fullLines(lines)
  const ordered = lines.toSorted((a, b) => a.y - b.y)
  const fit = ordered.filter(
    (line, at) => full.has(line) || line.label || line.bold || full.has(ordered[at - 1] ?? line),
  )
  return (
    isWide(lines) && full.size >= fewestFull && full.size >= lines.length * 0.25 && fit.length >= lines.length * 0.75
  )
}

function isWide(lines: readonly Line[]): boolean {
  return widthOf(lines) > 12 * median(lines.map((line) => line.size))
}

function fullLines(lines: readonly Line[]): Set<Line> {
  const width = widthOf(lines)
  return new Set(lines.filter((line) => line.right - line.left > width * 0.75))
}

function widthOf(lines: readonly Line[]): number {
  return Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.left))
}

/** Blanks stand at the same height on both sides at least twice: rows of a table, whose lines are level with each other. */
function inStep(band: Band): boolean {
  if (unlevelRows(band) >= fewestUnlevel) return false
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

/** How many rows are of one side and start before the line above them, of the other side, has ended. */
function unlevelRows({ rows, from }: Band): number {
  return rows.filter((row, at) => {
    const [line, above] = [row[0], rows[at - 1]?.[0]]
    if (row.length > 1 || rows[at - 1]?.length !== 1 || !line || !above) return false
    return line.y - above.y < line.size * 0.9 && line.right <= from !== above.right <= from
  }).length
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
