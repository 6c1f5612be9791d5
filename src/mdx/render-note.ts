import type { Nodes, Paragraph, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import { plainText } from '../model/plain-text.ts'
import { isSafeUrl } from '../model/safe-url.ts'
import { rootHtml } from './render-clause.ts'

/** Headings of a note stand under a second-level heading of the page. */
const deepest = 6
const headingShift = 2

/**
 * A hand-written note as HTML. Raw HTML in it, pictures and links that could run something are left out.
 *
 * @param markdown CommonMark.
 */
export function noteHtml(markdown: string): string {
  return rootHtml(parseNote(markdown))
}

/** @returns The points of a note in plain text: each item of its lists, and each paragraph beside them. */
export function notePoints(markdown: string): string[] {
  const points: string[] = []
  visit(parseNote(markdown), 'paragraph', (paragraph: Paragraph) => {
    points.push(plainText(paragraph))
  })
  return points.filter((point) => point !== '')
}

function parseNote(markdown: string): Root {
  const tree = fromMarkdown(markdown)
  prune(tree)
  return tree
}

function prune(node: Nodes): void {
  if (!('children' in node)) return
  const kept = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    prune(child)
    if (child.type === 'html' || child.type === 'image' || child.type === 'imageReference') return []
    if (child.type === 'definition') return []
    if (child.type === 'linkReference' || (child.type === 'link' && !isSafeUrl(child.url))) return child.children
    if (child.type === 'heading') return [{ ...child, depth: Math.min(child.depth + headingShift, deepest) as 6 }]
    return [child]
  })
  node.children = kept as typeof node.children
}
