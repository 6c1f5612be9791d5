import type { FootnoteDefinition, PhrasingContent, Root, RootContent } from 'mdast'
import type { Layout } from '../../model/source-document.ts'
import { makeTable } from './make-table.ts'
import type { OfficeBlock, OfficeNote } from './office-block.ts'
import { toPhrasing } from './to-phrasing.ts'

/** @returns The blocks as a flat mdast tree, notes at its end. A paragraph whose outline is known is a heading. */
export function toTree(blocks: readonly OfficeBlock[], notes: readonly OfficeNote[]): Root {
  return { type: 'root', children: [...blocks.flatMap(toBlock), ...notes.map(toDefinition)] }
}

function toBlock(block: OfficeBlock): RootContent[] {
  if (block.kind === 'table') return [{ ...makeTable(block.rows), data: { layout: block.layout } }]
  const children = toPhrasing(block.inlines)
  return children.length === 0 ? [] : [toParagraph(children, block.layout)]
}

function toParagraph(children: PhrasingContent[], layout: Layout): RootContent {
  if (layout.outline === undefined) return { type: 'paragraph', children, data: { layout } }
  return { type: 'heading', depth: headingDepth(layout.outline), children: withoutStrong(children), data: { layout } }
}

/** A heading is bold by being a heading. */
function withoutStrong(children: PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child) => (child.type === 'strong' ? child.children : [child]))
}

function headingDepth(outline: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, Math.max(1, outline)) as 1 | 2 | 3 | 4 | 5 | 6
}

function toDefinition(note: OfficeNote): FootnoteDefinition {
  const children = toTree(note.blocks, []).children.filter((child) => child.type === 'paragraph' || child.type === 'table')
  return { type: 'footnoteDefinition', identifier: note.note, label: note.note, children }
}
