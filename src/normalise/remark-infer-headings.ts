import type { Heading, Paragraph, Root } from 'mdast'
import { assignDepths } from './assign-depths.ts'
import { layoutOf } from './block.ts'
import { findNumberedHeadings } from './find-numbered-headings.ts'
import { findPlainHeadings } from './find-plain-headings.ts'
import type { Report } from './report.ts'

/** Tell headings from text by number, marks, capitals, bold and what stands around them, and give each its depth. */
export function remarkInferHeadings(_report: Report) {
  return (tree: Root): void => {
    const numbered = findNumberedHeadings(tree.children)
    const plain = findPlainHeadings(tree.children, numbered)
    const headings = tree.children.filter(
      (node): node is Paragraph => node.type === 'paragraph' && (numbered.has(node) || plain.has(node)),
    )
    const depths = assignDepths(headings)
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
