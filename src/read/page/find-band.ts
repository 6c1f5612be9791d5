import { narrowestGutter } from './aligned-table.ts'
import { isProse } from './column-shape.ts'
import type { Row } from './group-lines.ts'
import type { Line } from './page-content.ts'

/** Rows that one upright strip parts. */
export interface Band {
  rows: Row[]
  /** The free strip between its left and right pieces. */
  from: number
  to: number
}

/** So many rows whose lines are not level are of two columns that run on by themselves. */
const fewestUnlevel = 3

/** One column may start so many rows above the other. */
const mostLeading = 4

/** A line of prose fills this part of its column. */
const fullShare = 0.8

/** A blank of this many lines ends a band of columns. */
const tallestBlank = 4

/** @returns The longest run of rows from here on that one upright strip parts, or none. */
export function findBand(rows: readonly Row[], start: number): Band | null {
  return unlevelBand(rows, start) ?? bandAt(rows, start) ?? ledBand(rows, start)
}

/** The lines of the two sides are not level with each other: columns that run on by themselves, no rows of a table. */
export function isUnlevel(band: Band): boolean {
  return unlevelRows(band) >= fewestUnlevel
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
    .filter(isUnlevel)
  return bands.sort((a, b) => b.rows.length - a.rows.length)[0] ?? null
}

/** The longest run of rows from here on that one upright strip parts. */
function bandAt(rows: readonly Row[], start: number): Band | null {
  const first = rows[start] ?? []
  const bands = first.slice(1).map((line, at) => extend(rows, start, { from: first[at]?.right ?? 0, to: line.left }))
  return bands.sort((a, b) => b.rows.length - a.rows.length || b.to - b.from - (a.to - a.from))[0] ?? null
}

/** The right column starts above the left one, which begins with a heading set lower: its full lines up there are of it. */
function ledBand(rows: readonly Row[], start: number): Band | null {
  for (let step = 1; step <= mostLeading; step++) {
    const leading = rows.slice(start, start + step)
    const band = bandAt(rows, start + step)
    if (!band || !leading.every(([line, other]) => line && !other && line.left >= band.to)) continue
    const edge = Math.max(...band.rows.flat().map((line) => line.right))
    const isFull = leading.flat().every((line) => line.right - line.left >= (edge - band.to) * fullShare)
    return isFull ? { ...band, rows: [...leading, ...band.rows] } : null
  }
  return null
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

/** How many rows are of one side and start before the line above them, of the other side, has ended. */
function unlevelRows({ rows, from }: Band): number {
  return rows.filter((row, at) => {
    const [line, above] = [row[0], rows[at - 1]?.[0]]
    if (row.length > 1 || rows[at - 1]?.length !== 1 || !line || !above) return false
    return line.y - above.y < line.size * 0.9 && line.right <= from !== above.right <= from
  }).length
}
