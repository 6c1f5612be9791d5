import type { Nodes, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Layout, SourceDocument } from '../../../src/model/source-document.ts'

/** Print a document as a reader gives it, a block a line, to be compared with a golden file. */
export function outlineOf(document: SourceDocument): string {
  const parts = [
    document.tree.children.map((node) => blockLine(node)).join('\n'),
    ...document.setAside.map(({ reason, text }) => `set aside (${reason}): ${text.replaceAll('\n', ' / ')}`),
    ...document.messages.map(({ rule, text, line }) => `message (${rule}${line ? ` at ${line}` : ''}): ${text}`),
    `raw: ${document.rawText.replaceAll('\n', ' / ')}`,
  ]
  return `${parts.join('\n')}\n`
}

function blockLine(node: RootContent, indent = ''): string {
  const layout: Layout = ('data' in node && node.data && 'layout' in node.data ? node.data.layout : undefined) ?? {}
  const { label, line: _, ...rest } = layout
  const facts = Object.entries(rest).map(([name, value]) => (value === true ? name : `${name}=${value}`))
  const name = node.type === 'heading' ? `heading ${node.depth}` : node.type
  const marks = `${label === undefined ? '' : ` [${label}]`}${facts.length > 0 ? ` {${facts.join(' ')}}` : ''}`
  if (node.type === 'blockquote' || node.type === 'footnoteDefinition') {
    const own = node.type === 'footnoteDefinition' ? ` ${node.identifier}` : ''
    return [`${indent}${name}${own}${marks}`, ...node.children.map((child) => blockLine(child, `${indent}  `))].join(
      '\n',
    )
  }
  return `${indent}${name}${marks}: ${markdown(node)}`
}

function markdown(node: Nodes): string {
  const shown: Nodes =
    node.type === 'heading' || node.type === 'paragraph' ? { type: 'paragraph', children: node.children } : node
  return toMarkdown(shown, { extensions: [gfmToMarkdown()] })
    .trim()
    .replaceAll('\\\n', ' ⏎ ')
    .replaceAll('\n', '\n    ')
}
