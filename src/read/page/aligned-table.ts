import type { TablePart } from './find-tables.ts'
import type { Row } from './group-lines.ts'
import type { Line } from './page-content.ts'

/** A strip narrower than this many points parts no columns. */
export const narrowestGutter = 8

/** @returns The rows as a table without borders; null for fewer than three. */
export function alignedTable(band: readonly Row[]): TablePart[] | null {
  const gutters = freeStrips(band)
  const columnOf = (line: Line) => gutters.filter((x) => x < (line.left + line.right) / 2).length
  const rows: Line[][][] = []
  for (const row of band) {
    const cells: Line[][] = Array.from({ length: gutters.length + 1 }, () => [])
    for (const line of row) cells[columnOf(line)]?.push(line)
    const last = rows.at(-1)
    // A row that leaves the first column empty goes on with the cells of the row above.
    if (last && cells[0]?.length === 0) {
      for (const [at, cell] of last.entries()) cell.push(...(cells[at] ?? []))
    } else rows.push(cells)
  }
  if (rows.length < 3) return null
  const lines = band.flat()
  return [
    {
      kind: 'table',
      page: lines[0]?.page ?? 0,
      rows,
      left: Math.min(...lines.map((line) => line.left)),
      right: Math.max(...lines.map((line) => line.right)),
      top: Math.min(...lines.map((line) => line.top)),
      bottom: Math.max(...lines.map((line) => line.bottom)),
    },
  ]
}

/** @returns The middles of the upright strips that no piece of any row crosses. */
function freeStrips(rows: readonly Row[]): number[] {
  const spans = rows.flat().sort((a, b) => a.left - b.left)
  const strips: number[] = []
  let reach = spans[0]?.right ?? 0
  for (const line of spans) {
    if (line.left - reach >= narrowestGutter) strips.push((line.left + reach) / 2)
    reach = Math.max(reach, line.right)
  }
  return strips
}
