import type { ListItem, Nodes, RootContent } from 'mdast'
import { plainText } from '../../src/model/plain-text.ts'
import type { Layout, SourceDocument } from '../../src/model/source-document.ts'

/** Write a normalised document as an outline a person can check: a line a block, then what was set aside, then the doubts. */
export function outlineOf(document: SourceDocument): string {
  const blocks = document.tree.children.flatMap((node) => linesOf(node, 0))
  const aside = document.setAside.map(({ text, reason }) => `- ${reason}: ${text}`)
  const doubts = document.messages.map(({ text, rule, line }) => `? ${rule}, line ${line ?? '-'}: ${text}`)
  return `${[...blocks, '', ...aside, '', ...doubts].join('\n').trim()}\n`
}

function linesOf(node: RootContent, depth: number): string[] {
  if (node.type === 'list') return node.children.flatMap((item) => itemLines(item, depth))
  if (node.type === 'blockquote') {
    return [`${indent(depth)}quotation`, ...node.children.flatMap((child) => linesOf(child, depth + 1))]
  }
  if (node.type === 'table') {
    const rows = node.children.map(
      (row) => `${indent(depth + 1)}${row.children.map((cell) => plainText(cell)).join(' | ')}`,
    )
    return [`${indent(depth)}table${roleOf(node)}`, ...rows]
  }
  const kind = node.type === 'heading' ? `heading ${node.depth}` : node.type
  return [`${indent(depth)}${kind}${roleOf(node)}: ${labelOf(node)}${plainText(node)}`]
}

function itemLines(item: ListItem, depth: number): string[] {
  const [first, ...rest] = item.children
  const own = `${indent(depth)}item: ${labelOf(item)}${first ? plainText(first) : ''}`
  return [own, ...rest.flatMap((child) => linesOf(child, depth + 1))]
}

function layoutOf(node: Nodes): Layout {
  const data = 'data' in node ? (node.data as { layout?: Layout } | undefined) : undefined
  return data?.layout ?? {}
}

function labelOf(node: Nodes): string {
  const { label } = layoutOf(node)
  return label === undefined ? '' : `[${label}] `
}

function roleOf(node: Nodes): string {
  const { role } = layoutOf(node)
  return role === undefined ? '' : ` (${role})`
}

function indent(depth: number): string {
  return '  '.repeat(depth)
}
