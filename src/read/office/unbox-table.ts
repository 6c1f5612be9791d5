import type { Layout } from '../../model/source-document.ts'
import { blockText } from './block-text.ts'
import type { OfficeBlock, OfficeCell } from './office-block.ts'

/**
 * Tell tables from boxes: a table of one column only draws lines around text, which is read as text.
 *
 * @returns The table as one block, or the blocks in its boxes, or nothing for a table without words.
 */
export function unboxTable(rows: OfficeCell[][], layout: Layout): OfficeBlock[] {
  const filled = rows.filter((row) => row.some((cell) => blockText(cell.blocks) !== ''))
  if (filled.length === 0) return []
  if (rows.some((row) => row.length > 1)) return [{ kind: 'table', rows: filled, layout }]
  return filled.flat().flatMap((cell) => cell.blocks.map((block) => ({ ...block, layout: { ...block.layout, box: true } })))
}
