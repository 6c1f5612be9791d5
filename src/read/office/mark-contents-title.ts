import { inlineText } from './inline.ts'
import type { OfficeBlock } from './office-block.ts'

const contentsTitle = /^(?:table of )?contents(?: page| list)?:?$/i

/** The word "Contents" above a contents list is part of it. */
export function markContentsTitle(blocks: readonly OfficeBlock[]): OfficeBlock[] {
  return blocks.map((block, at) => {
    const next = blocks[at + 1]
    if (block.kind !== 'paragraph' || block.layout.furniture !== undefined) return block
    if (next?.layout.furniture !== 'contents list' || !contentsTitle.test(inlineText(block.inlines).trim()))
      return block
    return { ...block, layout: { ...block.layout, furniture: 'contents list' } }
  })
}
