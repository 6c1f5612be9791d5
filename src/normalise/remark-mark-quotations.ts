import type { Blockquote, Root, RootContent } from 'mdast'
import { plainText } from '../model/plain-text.ts'
import { layoutOf } from './block.ts'

const introduces =
  /(?:states?|stated|says|reads|defines?|defined|advises|quoted?|sets?\s+out|explains?|describes?|requires?|as\s+follows)[^.]{0,60}[:;]\s*[-–—]?\s*$/i
const wholeQuote = /^[“"][^“”"]{40,}[”"][.]?(?:\s*\([^()]{2,80}\))?$/

/**
 * Keep text quoted from guidance apart from the school's own rules: a box or a paragraph in quotation marks after
 * `… states:`, and what the source marks as a quotation. A box that quotes nothing is opened.
 */
export function remarkMarkQuotations() {
  return (tree: Root): void => {
    const kept: RootContent[] = []
    for (const node of tree.children) {
      const before = kept.at(-1)
      const introduced = before !== undefined && introduces.test(plainText(before))
      if (node.type === 'blockquote' && layoutOf(node).box && !introduced) kept.push(...opened(node))
      else if (node.type === 'paragraph' && introduced && isWholeQuote(node)) kept.push(quotationOf(node))
      else kept.push(node)
    }
    tree.children = kept
  }
}

function opened(box: Blockquote): RootContent[] {
  for (const [at, child] of box.children.entries()) if (at === 0) layoutOf(child as RootContent).gap = true
  return box.children as RootContent[]
}

function isWholeQuote(node: RootContent): boolean {
  return layoutOf(node).label === undefined && layoutOf(node).role === undefined && wholeQuote.test(plainText(node))
}

function quotationOf(node: Extract<RootContent, { type: 'paragraph' }>): Blockquote {
  return { type: 'blockquote', children: [node], data: { layout: { ...layoutOf(node) } } }
}
