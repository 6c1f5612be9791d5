import type { Layout } from '../../model/source-document.ts'
import { blockText } from './block-text.ts'
import { markGaps } from './mark-gaps.ts'
import { numberedRows } from './numbered-rows.ts'
import type { OfficeBlock, OfficeCell } from './office-block.ts'

/** A box of more words than this is the page's own frame, not a box on the page. */
const largestBox = 200

/**
 * Tell tables from boxes: a table of one column only draws lines around text, which is read as text. So is one that lays out the page:
 * a cell of it holds a heading and what stands under it;
 * and one that only lines up numbers with their text.
 *
 * @returns The table as one block, or the blocks in its boxes, or nothing for a table without words.
 */
export function unboxTable(rows: OfficeCell[][], layout: Layout): OfficeBlock[] {
  const filled = rows.filter((row) => row.some((cell) => blockText(cell.blocks) !== ''))
  if (filled.length === 0) return []
  const numbered = numberedRows(filled)
  if (numbered) return numbered
  const cells = filled.flat()
  if (rows.some((row) => row.length > 1) && !cells.some(holdsSection)) return [{ kind: 'table', rows: filled, layout }]
  const blocks = markGaps(cells.flatMap((cell) => cell.blocks))
  return rows.length === 1 && isBox(blocks) ? [{ kind: 'quote', blocks, layout: { ...layout, box: true } }] : blocks
}

function holdsSection({ blocks }: OfficeCell): boolean {
  const heading = blocks.findIndex((block) => block.kind === 'paragraph' && block.layout.outline !== undefined)
  return heading >= 0 && blockText(blocks.slice(heading + 1)) !== ''
}

function isBox(blocks: readonly OfficeBlock[]): boolean {
  const plain = blocks.every((block) => block.kind === 'paragraph' && block.layout.outline === undefined)
  return plain && blockText(blocks).split(' ').length <= largestBox
}
