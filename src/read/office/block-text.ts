import { inlineText } from './inline.ts'
import type { OfficeBlock } from './office-block.ts'

/** @returns The words of blocks on one line, white space folded, with the labels of list items in front of them. */
export function blockText(blocks: readonly OfficeBlock[]): string {
  return blocks.map(oneText).join(' ').replace(/\s+/g, ' ').trim()
}

function oneText(block: OfficeBlock): string {
  if (block.kind === 'quote') return blockText(block.blocks)
  if (block.kind === 'table')
    return block.rows
      .flat()
      .map((cell) => blockText(cell.blocks))
      .join(' ')
  return `${block.layout.label ?? ''} ${inlineText(block.inlines)}`
}
