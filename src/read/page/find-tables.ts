import { groupLines } from './group-lines.ts'
import type { Box, Line, PageContent, Run } from './page-content.ts'
import { findGrids, type Grid } from './ruled-grid.ts'

/** A table: the lines of each cell by row and column; every row has the same number of cells. */
export interface TablePart extends Box {
  kind: 'table'
  page: number
  rows: Line[][][]
}

/** An empty column narrower than this many points is the space between double borders. */
const narrowestColumn = 15

/**
 * Find the tables of a page: by their borders, then by the tags of a tagged PDF.
 *
 * @returns The tables from the top down, and the runs that stand in none.
 */
export function findTables(content: PageContent, runs: Run[]): { tables: TablePart[]; rest: Run[] } {
  const tables: TablePart[] = []
  let rest = runs
  const take = (cells: Run[][][], grid: Grid | null) => {
    const taken = new Set(cells.flat(2))
    const table = makeTable(cells, grid, content.number)
    if (!table) return
    tables.push(table)
    rest = rest.filter((run) => !taken.has(run))
  }
  for (const grid of findGrids(content.rules)) take(gridCells(grid, rest), grid)
  for (const cells of taggedCells(rest)) take(cells, null)
  return { tables: tables.sort((a, b) => a.top - b.top), rest }
}

function gridCells(grid: Grid, runs: readonly Run[]): Run[][][] {
  const cells: Run[][][] = grid.area.map((row) => row.map(() => []))
  const home = new Map<number, Run[]>()
  for (const [r, row] of grid.area.entries()) {
    for (const [c, cell] of row.entries()) if (!home.has(cell)) home.set(cell, cells[r]?.[c] ?? [])
  }
  for (const run of runs) {
    const column = grid.xs.findLastIndex((x) => x <= run.x + Math.min(3, (run.right - run.x) / 2))
    const row = grid.ys.findLastIndex((y) => y <= run.y - run.size * 0.3)
    const cell = run.x < grid.right ? grid.area[row]?.[column] : undefined
    if (cell !== undefined) home.get(cell)?.push(run)
  }
  return cells
}

function taggedCells(runs: readonly Run[]): Run[][][][] {
  const tables = new Map<number, Run[][][]>()
  for (const run of runs) {
    const cell = run.tag?.cell
    if (!cell) continue
    const table = tables.get(cell.table) ?? []
    tables.set(cell.table, table)
    while (table.length <= cell.row) table.push([])
    const row = table[cell.row] ?? []
    while (row.length <= cell.column) row.push([])
    row[cell.column]?.push(run)
  }
  return [...tables.values()]
}

/**
 * @param grid Its borders: a drawn column may be empty, such as one to be filled in. Null where only its text tells of a column.
 * @returns null for what is drawn or tagged as a table but is none: fewer than two columns, or one row with nothing side by side.
 */
function makeTable(cells: Run[][][], grid: Grid | null, page: number): TablePart | null {
  const width = Math.max(...cells.map((row) => row.length))
  const kept = Array.from({ length: width }, (_, column) => {
    const isFilled = cells.some((row) => (row[column]?.length ?? 0) > 0)
    return isFilled || (grid !== null && columnWidth(grid, column) > narrowestColumn)
  })
  const rows = cells
    .filter((row) => row.some((cell) => cell.length > 0))
    .map((row) => kept.flatMap((keep, column) => (keep ? [groupLines(row[column] ?? [], page).flat()] : [])))
  const isRow = rows.some((row) => row.filter((cell) => cell.length > 0).length > 1)
  const drawn = grid === null ? rows.length : cells.length
  if (rows.length === 0 || (drawn < 2 && (grid === null || !isRow)) || (rows[0]?.length ?? 0) < 2) return null
  const lines = rows.flat(2)
  return {
    kind: 'table',
    page,
    rows,
    left: grid?.left ?? Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  }
}

function columnWidth({ xs }: Grid, column: number): number {
  return (xs[column + 1] ?? 0) - (xs[column] ?? 0)
}
