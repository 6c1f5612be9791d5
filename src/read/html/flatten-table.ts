import type { Element } from 'hast'
import type { OfficeBlock, OfficeCell } from '../office/office-block.ts'
import { unboxTable } from '../office/unbox-table.ts'
import { flattenHtml, type Surroundings } from './flatten-html.ts'

/** No table of a policy merges more columns or rows than this. */
const mostMerged = 100

/** Read a table. One that only lays out the page, or draws a box, gives what is in it. */
export function flattenTable(table: Element, around: Surroundings): OfficeBlock[] {
  const rows = rowsOf(table)
  const caption = childrenOf(table, 'caption').flatMap((element) => flattenHtml(element, around))
  if (isLayout(table)) return [...caption, ...rows.flatMap(cellsOf).flatMap((cell) => flattenHtml(cell, around))]
  return [...caption, ...unboxTable(placeCells(rows), {})]
}

function isLayout(table: Element): boolean {
  return /^(?:presentation|none)$/.test(String(table.properties.role ?? '')) || holds(table, /^(?:table|h[1-6])$/)
}

function holds(element: Element, name: RegExp): boolean {
  return element.children.some((child) => child.type === 'element' && (name.test(child.tagName) || holds(child, name)))
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : []
  })
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((child) => child.type === 'element').filter(({ tagName }) => /^t[dh]$/.test(tagName))
}

function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.type === 'element').filter(({ tagName }) => tagName === name)
}

/** Put each cell in its column: cells merged from above take the places they cover. */
function placeCells(rows: readonly Element[]): OfficeCell[][] {
  const rowsLeft: number[] = []
  return rows.map((row) => {
    const placed: OfficeCell[] = []
    const fillCovered = (): void => {
      while ((rowsLeft[width(placed)] ?? 0) > 0) {
        const column = width(placed)
        rowsLeft[column] = (rowsLeft[column] ?? 1) - 1
        placed.push({ blocks: [], columns: 1, covered: true })
      }
    }
    for (const cell of cellsOf(row)) {
      fillCovered()
      const columns = merged(cell.properties.colSpan)
      const below = merged(cell.properties.rowSpan) - 1
      for (let step = 0; step < columns; step++) rowsLeft[width(placed) + step] = below
      placed.push({ blocks: flattenHtml(cell, { lists: 0, centred: false }), columns, covered: false })
    }
    fillCovered()
    return placed
  })
}

function width(cells: readonly OfficeCell[]): number {
  return cells.reduce((sum, cell) => sum + cell.columns, 0)
}

function merged(property: unknown): number {
  const value = Math.trunc(Number(property ?? 1))
  return Number.isFinite(value) ? Math.min(mostMerged, Math.max(1, value)) : 1
}
