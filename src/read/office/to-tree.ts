import type { Blockquote, FootnoteDefinition, Paragraph, PhrasingContent, Root, Table } from 'mdast'
import { makeTable } from './make-table.ts'
import type { OfficeBlock, OfficeNote } from './office-block.ts'
import { toPhrasing } from './to-phrasing.ts'

const quotationStyle = /^(?:intense )?quot(?:e|ation)s?$/i

/** @returns The blocks as a flat mdast tree, notes at its end. Headings are paragraphs with an outline, as every reader gives them. */
export function toTree(blocks: readonly OfficeBlock[], notes: readonly OfficeNote[]): Root {
  return { type: 'root', children: [...blocks.flatMap(toBlock), ...notes.map(toDefinition)] }
}

function toBlock(block: OfficeBlock): (Paragraph | Table | Blockquote)[] {
  if (block.kind === 'table') return [{ ...makeTable(block.rows), data: { layout: block.layout } }]
  if (block.kind === 'quote') {
    return [{ type: 'blockquote', children: block.blocks.flatMap(toBlock), data: { layout: block.layout } }]
  }
  const { layout } = block
  const phrasing = toPhrasing(block.inlines)
  if (phrasing.length === 0) return []
  const children = layout.outline === undefined ? phrasing : withoutBold(phrasing)
  const paragraph: Paragraph = { type: 'paragraph', children, data: { layout } }
  if (!quotationStyle.test(layout.style ?? '')) return [paragraph]
  return [{ type: 'blockquote', children: [paragraph], data: { layout: { ...layout } } }]
}

/** A heading is bold by being a heading. */
function withoutBold(children: PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child) => (child.type === 'strong' ? child.children : [child]))
}

function toDefinition({ note, blocks }: OfficeNote): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier: note, label: note, children: blocks.flatMap(toBlock) }
}
