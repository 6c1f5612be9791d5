import { inlineText } from './inline.ts'
import type { OfficeBlock } from './office-block.ts'

/** Drop blank paragraphs and note on the block after them that there was a gap. */
export function markGaps(blocks: readonly OfficeBlock[]): OfficeBlock[] {
  const filled: OfficeBlock[] = []
  let gap = false
  for (const block of blocks) {
    if (isBlank(block)) {
      gap = true
      continue
    }
    filled.push(gap ? { ...block, layout: { ...block.layout, gap } } : block)
    gap = false
  }
  return filled
}

function isBlank(block: OfficeBlock): boolean {
  if (block.kind !== 'paragraph') return false
  return inlineText(block.inlines).trim() === '' && !block.inlines.some((inline) => inline.kind === 'note')
}
