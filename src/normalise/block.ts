import type { Blockquote, Heading, Html, ListItem, Nodes, Paragraph, Table } from 'mdast'
import { plainText } from '../model/plain-text.ts'
import type { Layout } from '../model/source-document.ts'
import type { Report } from './report.ts'

/** @returns The layout of a block; an empty one where the reader gave none. Changing it changes the block. */
export function layoutOf(node: Nodes): Layout {
  if (!hasLayout(node)) return {}
  node.data ??= {}
  node.data.layout ??= {}
  return node.data.layout
}

function hasLayout(node: Nodes): node is Paragraph | Heading | Table | Blockquote | ListItem | Html {
  return ['paragraph', 'heading', 'table', 'blockquote', 'listItem', 'html'].includes(node.type)
}

/** @returns A block's words on one line with its label in front, as printed. */
export function printedText(node: Nodes): string {
  const { label } = layoutOf(node)
  return [label, plainText(node)].filter(Boolean).join(' ')
}

/** @returns Whether a block is a paragraph that no step has given a role yet. */
export function isPlain(node: Nodes | undefined): node is Paragraph {
  return node?.type === 'paragraph' && layoutOf(node).role === undefined
}

/** Take a block out of the text, saying why. */
export function setAsideBlock(node: Nodes, reason: string, report: Report): void {
  const { line } = layoutOf(node)
  const text = printedText(node)
  if (text) report.setAside.push({ text, reason, ...(line && { line }) })
}

/** What stands after something dropped is no longer right under what stood before it. */
export function leaveGap(blocks: readonly Nodes[], isDropped: (node: Nodes) => boolean): void {
  for (const [at, node] of blocks.entries()) {
    const next = blocks[at + 1]
    if (next && isDropped(node) && !isDropped(next) && layoutOf(next).gap === false) layoutOf(next).gap = true
  }
}

/** @returns A key that is the same for texts which differ only in capitals, marks and spacing. */
export function matchKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
