import type { Blockquote, FootnoteDefinition, Heading, Paragraph, PhrasingContent, Root, Table } from 'mdast'
import type { Layout } from '../../model/source-document.ts'
import { makeTable } from './make-table.ts'
import type { OfficeBlock, OfficeNote } from './office-block.ts'
import { toPhrasing } from './to-phrasing.ts'

const quotationStyle = /^(?:intense )?quot(?:e|ation)s?$/i

/** @returns The blocks as a flat mdast tree, notes at its end. A paragraph whose outline is known is a heading. */
export function toTree(blocks: readonly OfficeBlock[], notes: readonly OfficeNote[]): Root {
  return { type: 'root', children: [...blocks.flatMap(toBlock), ...notes.map(toDefinition)] }
}

function toBlock(block: OfficeBlock): (Paragraph | Heading | Table | Blockquote)[] {
  if (block.kind === 'table') return [{ ...makeTable(block.rows), data: { layout: block.layout } }]
  if (block.kind === 'quote') {
    return [{ type: 'blockquote', children: block.blocks.flatMap(toBlock), data: { layout: block.layout } }]
  }
  const children = toPhrasing(block.inlines)
  if (children.length === 0) return []
  const { layout } = block
  if (layout.outline !== undefined) return [toHeading(children, layout, layout.outline)]
  const paragraph: Paragraph = { type: 'paragraph', children, data: { layout } }
  if (!quotationStyle.test(layout.style ?? '')) return [paragraph]
  return [{ type: 'blockquote', children: [paragraph], data: { layout: { ...layout } } }]
}

/** A heading is bold by being a heading. */
function toHeading(children: PhrasingContent[], layout: Layout, outline: number): Heading {
  const depth = Math.min(6, Math.max(1, outline)) as Heading['depth']
  const plain = children.flatMap((child) => (child.type === 'strong' ? child.children : [child]))
  return { type: 'heading', depth, children: plain, data: { layout } }
}

function toDefinition({ note, blocks }: OfficeNote): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier: note, label: note, children: blocks.flatMap(toBlock) }
}
