import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { assignDepths } from './assign-depths.ts'
import { layoutOf } from './block.ts'
import { findNumberedHeadings } from './find-numbered-headings.ts'
import { findPlainHeadings } from './find-plain-headings.ts'

/** Tell headings from text by number, marks, capitals, bold and what stands around them, and give each its depth. */
export function remarkInferHeadings() {
  return (tree: Root): void => {
    const numbered = findNumberedHeadings(tree.children)
    const plain = findPlainHeadings(tree.children, numbered)
    const isHeading = (node: RootContent): node is Paragraph =>
      node.type === 'paragraph' && (numbered.has(node) || plain.has(node))
    const depths = assignDepths(tree.children, isHeading)
    tree.children = tree.children.map((node) => {
      const depth = node.type === 'paragraph' ? depths.get(node) : undefined
      return node.type === 'paragraph' && depth !== undefined ? headingOf(node, depth) : node
    })
  }
}

/** mdast knows six depths; deeper ones are rare enough to share the last. */
function headingOf(node: Paragraph, depth: number): Heading {
  return {
    type: 'heading',
    depth: Math.min(6, depth) as Heading['depth'],
    children: node.children,
    data: { layout: layoutOf(node) },
  }
}
