import type { Nodes } from 'mdast'

/** Blocks and cells whose words must not run together when they are read as one string. */
const separated = new Set([
  'paragraph',
  'heading',
  'tableRow',
  'tableCell',
  'listItem',
  'list',
  'blockquote',
  'table',
  'code',
])

/**
 * Read the words of mdast nodes as one line: marks dropped, white space folded to single spaces (no-break spaces kept),
 * blocks and table cells separated by a space.
 */
export function plainText(nodes: Nodes | readonly Nodes[]): string {
  const list: readonly Nodes[] = 'type' in nodes ? [nodes] : nodes
  return list
    .map(rawText)
    .join('')
    .replace(/[ \t\r\n\f\v]+/g, ' ')
    .trim()
}

function rawText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  const inner = node.children.map(rawText).join('')
  return separated.has(node.type) ? `\n${inner}\n` : inner
}
