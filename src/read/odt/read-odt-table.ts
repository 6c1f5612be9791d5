import { whole } from '../archive/whole.ts'
import { childElements, type XmlElement } from '../archive/xml.ts'
import type { OfficeBlock, OfficeCell } from '../office/office-block.ts'
import { unboxTable } from '../office/unbox-table.ts'
import type { OdtContext } from './odt-context.ts'
import { readOdtBlocks } from './read-odt-blocks.ts'

/** Rows and cells can be repeated by a number; no table of a policy repeats more. */
const mostRepeated = 100

/** Read a table. One that only draws a box around text gives the text. */
export function readOdtTable(table: XmlElement, context: OdtContext): OfficeBlock[] {
  const line = context.paragraphs + 1
  const rows = rowsOf(table).map((row) => childElements(row).flatMap((cell) => readCell(cell, context)))
  return unboxTable(rows, { line })
}

/** Rows stand in groups and header groups. Repeated rows are empty ones. */
function rowsOf(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === 'table:table-row') return [child]
    return /^table:table-(?:rows|header-rows|row-group)$/.test(child.name) ? rowsOf(child) : []
  })
}

/** The places that a merged cell covers are cells of their own here. */
function readCell(cell: XmlElement, context: OdtContext): OfficeCell[] {
  const covered = cell.name === 'table:covered-table-cell'
  if (!covered && cell.name !== 'table:table-cell') return []
  const repeated = whole(cell.attributes['table:number-columns-repeated']) ?? 1
  const blocks = readOdtBlocks(cell, context)
  const empty = Array.from({ length: Math.min(mostRepeated, repeated) - 1 }, () => ({
    blocks: [],
    columns: 1,
    covered,
  }))
  return [{ blocks, columns: 1, covered }, ...empty]
}
