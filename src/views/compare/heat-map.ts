/** A count as a shade of a heat map, said in words too. */
export interface HeatCell {
  /** What is shown: `12`, `3 of 8`. */
  text: string
  /** The same where there is little room: `12`, `3/8`. */
  short: string
  /** Its first number alone, where there is less: `12`, `3`. */
  count: string
  /** For those who do not see the table: `12 clauses on Contact`. */
  name: string
  /** 0 (none) to 4. */
  shade: number
  href: string | null
}

/** A table of shades as a drawing: where each name and each square stands, in units of a CSS pixel. */
export interface HeatMap {
  width: number
  height: number
  columns: HeatLabel[]
  rows: (HeatLabel & { squares: HeatSquare[] })[]
  /** Of a square, without the space between it and the next. */
  square: { width: number; height: number }
}

/** Words, and where they stand. */
export interface HeatLabel {
  text: string
  x: number
  y: number
}

/** A cell; one of which nothing is asked has no square. */
export interface HeatSquare extends HeatLabel {
  shade: number
  href: string | null
}

/** One table drawn for a wide page and for a narrow one. */
export interface HeatMaps {
  wide: HeatMap
  narrow: HeatMap
}

/** How a drawing is laid out, in units of a CSS pixel. */
interface HeatShape {
  /** From one column or row to the next. */
  step: { x: number; y: number }
  squareHeight: number
  /** Where the first square stands; what is left of it and above it is for names. */
  left: number
  head: number
  /** Where a row's name stands, from the top left of its first square. */
  name: { x: number; y: number }
  /** So many letters have room. */
  longestName: number
  /** What a square says. */
  says: 'short' | 'count'
}

const gap = 2

/** The names of the columns stand upright and end here. */
const headsEnd = 232

/** Names stand left of their squares. */
const wideShape: HeatShape = {
  step: { x: 34, y: 24 },
  squareHeight: 22,
  left: 250,
  head: 240,
  name: { x: -10, y: 12 },
  longestName: 36,
  says: 'short',
}

/** Names stand above their squares, so that sixteen topics fit across a phone. */
const narrowShape: HeatShape = {
  step: { x: 20, y: 46 },
  squareHeight: 22,
  left: 0,
  head: 262,
  name: { x: 0, y: -11 },
  longestName: 44,
  says: 'count',
}

interface Row {
  text: string
  /** One under every column. */
  cells: readonly (HeatCell | null)[]
}

/** Draw a table of shades for wide pages and for narrow ones. */
export function heatMaps(columns: readonly string[], rows: readonly Row[]): HeatMaps {
  return { wide: heatMap(columns, rows, wideShape), narrow: heatMap(columns, rows, narrowShape) }
}

function heatMap(columns: readonly string[], rows: readonly Row[], shape: HeatShape): HeatMap {
  const { step, squareHeight, left, head, name } = shape
  const x = (column: number): number => left + column * step.x
  const y = (row: number): number => head + row * step.y
  return {
    width: x(columns.length),
    height: y(rows.length - 1) + squareHeight + gap,
    square: { width: step.x - gap, height: squareHeight },
    columns: columns.map((text, column) => ({ text, x: x(column) + step.x / 2, y: headsEnd })),
    rows: rows.map(({ text, cells }, row) => ({
      ...{ text: shortened(text, shape.longestName), x: left + name.x, y: y(row) + name.y },
      squares: cells.flatMap((cell, column): HeatSquare[] =>
        cell ? [{ x: x(column), y: y(row), text: cell[shape.says], shade: cell.shade, href: cell.href }] : [],
      ),
    })),
  }
}

function shortened(text: string, longestName: number): string {
  return text.length > longestName ? `${text.slice(0, longestName - 1).trimEnd()}…` : text
}
