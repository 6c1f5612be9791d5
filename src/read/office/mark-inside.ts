import type { OfficeBlock } from './office-block.ts'

/** Points by which an edge may miss another and still stand under it. */
const tolerance = 2

/** Note which paragraphs without a label stand under the words of the list item before them, and so belong to it. */
export function markInside(blocks: readonly OfficeBlock[]): OfficeBlock[] {
  let edge: number | undefined
  return blocks.map((block) => {
    const { label, indent = 0, outline } = block.layout
    if (block.kind !== 'paragraph' || outline !== undefined) {
      edge = undefined
      return block
    }
    if (label !== undefined) {
      edge = indent > 0 ? indent : undefined
      return block
    }
    if (edge === undefined || indent < edge - tolerance) {
      edge = undefined
      return block
    }
    return { ...block, layout: { ...block.layout, inside: true } }
  })
}
