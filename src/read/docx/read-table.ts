import { whole } from '../archive/whole.ts'
import { childAt, childElements, type XmlElement } from '../archive/xml.ts'
import type { OfficeBlock, OfficeCell } from '../office/office-block.ts'
import { unboxTable } from '../office/unbox-table.ts'
import { readBlocks } from './read-blocks.ts'
import type { WordContext } from './word-context.ts'

/** More columns than any table has; a file that says more is broken or hostile. */
const mostColumns = 100

/** Read a table. One that only draws a box around text gives the text. */
export function readTable(table: XmlElement, context: WordContext): OfficeBlock[] {
  const line = context.paragraphs + 1
  const rows = rowsOf(table).map((row) => readRow(row, context))
  return unboxTable(rows, { line })
}

/** Rows and cells may stand inside content controls. */
function rowsOf(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) =>
    child.name === 'w:tr' ? [child] : wraps(child) ? rowsOf(child) : [],
  )
}

function cellsOf(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) =>
    child.name === 'w:tc' ? [child] : wraps(child) ? cellsOf(child) : [],
  )
}

function wraps(element: XmlElement): boolean {
  return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag'].includes(element.name)
}

function readRow(row: XmlElement, context: WordContext): OfficeCell[] {
  const before = columnsIn(childAt(row, 'w:trPr', 'w:gridBefore'), 0)
  const cells = cellsOf(row).map((cell) => readCell(cell, context))
  return before === 0 ? cells : [{ blocks: [], columns: before, covered: true }, ...cells]
}

function readCell(cell: XmlElement, context: WordContext): OfficeCell {
  const merge = childAt(cell, 'w:tcPr', 'w:vMerge')
  return {
    blocks: readBlocks(cell, context),
    columns: columnsIn(childAt(cell, 'w:tcPr', 'w:gridSpan'), 1),
    covered: merge !== undefined && merge.attributes['w:val'] !== 'restart',
  }
}

function columnsIn(element: XmlElement | undefined, least: number): number {
  return Math.min(mostColumns, Math.max(least, whole(element?.attributes['w:val']) ?? least))
}
