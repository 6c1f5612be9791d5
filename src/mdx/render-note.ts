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

/** A note whose long list is folded: what is shown, and the rest of the list with how many points it has. */
export interface FoldedNote {
  html: string
  more: { html: string; count: number } | null
}

/**
 * A note as HTML, its first points apart from the rest where it is one long list.
 *
 * @param most How many points are shown; a list with one or two more is shown whole.
 */
export function foldedNoteHtml(markdown: string, most: number): FoldedNote {
  const tree = parseNote(markdown)
  const [list] = tree.children
  if (list?.type !== 'list' || tree.children.length > 1 || list.children.length <= most + 2) {
    return { html: rootHtml(tree), more: null }
  }
  const part = (items: typeof list.children): string =>
    rootHtml({ type: 'root', children: [{ ...list, children: items }] })
  return {
    html: part(list.children.slice(0, most)),
    more: { html: part(list.children.slice(most)), count: list.children.length - most },
  }
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
