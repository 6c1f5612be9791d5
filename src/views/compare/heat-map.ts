/** A count as a shade of a heat map, said in words too. */
export interface HeatCell {
  /** What is shown: `12`, `3 of 8`. */
  text: string
  /** The same where there is little room: `12`, `3/8`. */
  short: string
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

const step = { x: 34, y: 24 }
const gap = 2
const nameWidth = 250
const headHeight = 240

/** So many letters fit beside the squares. */
const longestName = 36

/** @param rows Each with a cell under every column. */
export function heatMap(
  columns: readonly string[],
  rows: readonly { text: string; cells: readonly (HeatCell | null)[] }[],
): HeatMap {
  const x = (column: number): number => nameWidth + column * step.x
  const y = (row: number): number => headHeight + row * step.y
  return {
    width: x(columns.length),
    height: y(rows.length),
    square: { width: step.x - gap, height: step.y - gap },
    columns: columns.map((text, column) => ({ text, x: x(column) + step.x / 2, y: headHeight - 8 })),
    rows: rows.map(({ text, cells }, row) => ({
      ...{ text: shortened(text), x: nameWidth - 10, y: y(row) + step.y / 2 },
      squares: cells.flatMap((cell, column): HeatSquare[] =>
        cell ? [{ x: x(column), y: y(row), text: cell.short, shade: cell.shade, href: cell.href }] : [],
      ),
    })),
  }
}

function shortened(text: string): string {
  return text.length > longestName ? `${text.slice(0, longestName - 1).trimEnd()}…` : text
}
