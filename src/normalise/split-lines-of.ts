import type { Paragraph, PhrasingContent } from 'mdast'
import { plainText } from '../model/plain-text.ts'
import { layoutOf } from './block.ts'

/** Part a paragraph at its line breaks; its label stays with the first line. @returns The paragraph itself where it has none. */
export function splitLinesOf(node: Paragraph): Paragraph[] {
  const lines = splitNodes(node.children)
  if (lines.length < 2) return [node]
  const { label: _, ...unlabelled } = layoutOf(node)
  return lines.map((children, at) => ({
    type: 'paragraph',
    children,
    data: { layout: at === 0 ? { ...layoutOf(node) } : { ...unlabelled } },
  }))
}

function splitNodes(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    const pieces = splitNode(node)
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) lines.push([])
      if (piece) lines.at(-1)?.push(piece)
    }
  }
  return lines.filter((line) => plainText(line) !== '')
}

/** @returns One piece a line; null for an empty one. */
function splitNode(node: PhrasingContent): (PhrasingContent | null)[] {
  if (node.type === 'break') return [null, null]
  if (node.type === 'text') return node.value.split('\n').map((value) => (value ? { ...node, value } : null))
  if (node.type !== 'strong' && node.type !== 'emphasis') return [node]
  return splitNodes(node.children).map((children) => ({ ...node, children }))
}
