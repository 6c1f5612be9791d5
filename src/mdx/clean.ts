import type { BlockContent, Link, PhrasingContent } from 'mdast'
import { plainText } from '../model/plain-text.ts'

/** Drop what the parser adds to a block (positions, elements that stand for line breaks), so that trees can be compared. */
export function cleanBlock(node: BlockContent): BlockContent {
  if (node.type === 'paragraph') return { type: 'paragraph', children: cleanPhrasing(node.children) }
  if (node.type !== 'table') return { type: 'paragraph', children: [{ type: 'text', value: plainText(node) }] }
  return {
    type: 'table',
    align: node.align ?? [],
    children: node.children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({ type: 'tableCell', children: cleanPhrasing(cell.children) })),
    })),
  }
}

/** The same for a run of inline nodes; texts that come to stand side by side are joined. */
export function cleanPhrasing(nodes: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes.flatMap(cleanInline)) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') last.value += node.value
    else joined.push(node)
  }
  return joined
}

function cleanInline(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }]
    case 'link':
      return isBareAddress(node) ? cleanPhrasing(node.children) : [cleanLink(node)]
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: cleanPhrasing(node.children) }]
    case 'break':
      return [{ type: 'break' }]
    case 'mdxJsxTextElement':
      return node.name === 'br' ? [{ type: 'break' }] : [{ type: 'text', value: plainText(node) }]
    default:
      return [{ type: 'text', value: plainText(node) }]
  }
}

function cleanLink(node: Link): Link {
  return { type: 'link', url: node.url, title: null, children: cleanPhrasing(node.children) as Link['children'] }
}

/** GFM makes links of bare addresses. The format writes every link out, so an address without brackets is just text. */
function isBareAddress(node: Link): boolean {
  const start = node.position?.start.offset
  return start === undefined || start === node.children[0]?.position?.start.offset
}
