import { inlineText } from '../office/inline.ts'
import type { OfficeBlock } from '../office/office-block.ts'

/** A number that can be nothing else: a figure alone may be that of a page. */
const loneLabel = /^(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|\(\d{1,2}\)|\(?[a-z]\)|\(?[ivx]{1,5}\))$/

/** Put the number of a paragraph that stands in a box of its own, as pages set in columns have it, in front of the words beside it. */
export function joinLoneLabels(blocks: readonly OfficeBlock[]): OfficeBlock[] {
  return blocks.flatMap((block, at) => {
    if (loneLabelOf(block) !== undefined && mayTake(blocks[at + 1])) return []
    const label = loneLabelOf(blocks[at - 1])
    return label !== undefined && mayTake(block) ? [{ ...block, layout: { ...block.layout, label } }] : [block]
  })
}

function loneLabelOf(block: OfficeBlock | undefined): string | undefined {
  if (block?.kind !== 'paragraph' || block.layout.label !== undefined) return undefined
  const text = inlineText(block.inlines).trim()
  return loneLabel.test(text) ? text : undefined
}

function mayTake(block: OfficeBlock | undefined): block is OfficeBlock & { kind: 'paragraph' } {
  return block?.kind === 'paragraph' && block.layout.label === undefined && loneLabelOf(block) === undefined
}
