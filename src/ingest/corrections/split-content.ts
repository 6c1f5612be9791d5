import type { BlockContent, PhrasingContent } from 'mdast'

/**
 * Cut a clause's content in front of some words, which must stand in one text of one paragraph.
 *
 * @returns Both parts, or null where the words are not found.
 */
export function splitContent(
  content: BlockContent[],
  words: string,
): { before: BlockContent[]; after: BlockContent[] } | null {
  for (const [index, block] of content.entries()) {
    if (block.type !== 'paragraph') continue
    const parts = splitPhrasing(block.children, words)
    if (!parts) continue
    return {
      before: [...content.slice(0, index), { type: 'paragraph', children: parts.before }],
      after: [{ type: 'paragraph', children: parts.after }, ...content.slice(index + 1)],
    }
  }
  return null
}

function splitPhrasing(
  nodes: PhrasingContent[],
  words: string,
): { before: PhrasingContent[]; after: PhrasingContent[] } | null {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text') continue
    const at = node.value.indexOf(words)
    if (at < 0 || (at === 0 && index === 0)) continue
    return {
      before: [...nodes.slice(0, index), { type: 'text', value: node.value.slice(0, at) }],
      after: [{ type: 'text', value: node.value.slice(at) }, ...nodes.slice(index + 1)],
    }
  }
  return null
}
