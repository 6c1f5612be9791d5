import type { Paragraph, Root, RootContent } from 'mdast'
import {
  type DocumentNames,
  hasPageMark,
  isMadeOfNames,
  joinsNames,
  mayBeRunningHead,
  readNames,
} from '../lines/running-head.ts'
import { plainText } from '../model/plain-text.ts'
import { layoutOf, matchKey, printedText, setAsideBlock } from './block.ts'
import type { Report } from './report.ts'

/** How often a short line with a changing number must come to count as a running head. */
const enough = 3

/**
 * Drop what the reader knows to be furniture, and lines made of the document's names, or with a page mark, that come
 * again and again with only a number changing (`Anti-bullying policy 3`, `Page 4 of 12`). A heading (`Stage 1`,
 * `Year 3`), an item and a sentence stay, however often their like comes.
 */
export function remarkDropFurniture(report: Report) {
  return (tree: Root): void => {
    const names = readNames(tree.children.slice(0, 20).map((node) => plainText(node)))
    const numbers = countNumbers(tree, names)
    const last = tree.children.at(-1)
    tree.children = tree.children.filter((node) => {
      const isHead = isRunningHead(node, names, numbers) || (node === last && isFoot(node, names))
      const reason = layoutOf(node).furniture ?? (isHead ? 'running head' : undefined)
      if (reason) setAsideBlock(node, reason, report)
      return reason === undefined
    })
  }
}

/** How many different numbers each pattern comes with. */
function countNumbers(tree: Root, names: DocumentNames): Map<string, Set<string>> {
  const seen = new Map<string, Set<string>>()
  for (const node of tree.children) {
    if (!isCandidate(node, names)) continue
    const text = plainText(node)
    const numbers = seen.get(patternOf(text)) ?? new Set()
    seen.set(patternOf(text), numbers.add(text.replace(/\D+/g, ' ')))
  }
  return seen
}

function isRunningHead(
  node: RootContent,
  names: DocumentNames,
  numbers: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (!isCandidate(node, names)) return false
  const text = plainText(node)
  return (
    /\bpage\s+\d{1,3}\s+of\s+\d{1,3}$/i.test(text) ||
    joinsNames(text, names) ||
    (numbers.get(patternOf(text))?.size ?? 0) >= enough
  )
}

/** The last line of a document that is its names and a date: `Oakfield School – updated August 2022`. */
function isFoot(node: RootContent, names: DocumentNames): boolean {
  if (node.type !== 'paragraph' || layoutOf(node).label !== undefined) return false
  const text = printedText(node)
  return mayBeRunningHead(text) && isMadeOfNames(text, names)
}

/** Short, with a page number at its start or end, and with a reason to take it for one. */
function isCandidate(node: RootContent, names: DocumentNames): node is Paragraph {
  if (node.type !== 'paragraph') return false
  const { label, outline } = layoutOf(node)
  const text = printedText(node)
  if (label !== undefined || outline !== undefined || !mayBeRunningHead(text)) return false
  return /(?:^\d{1,3}\s*\|?\s*\D|\D\s?\d{1,3}$)/.test(text) && (hasPageMark(text) || isMadeOfNames(text, names))
}

function patternOf(text: string): string {
  return matchKey(text).replace(/\b\d{1,3}\b/g, '#')
}
