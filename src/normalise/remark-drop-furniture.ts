import type { Root } from 'mdast'
import { layoutOf, matchKey, printedText, setAsideBlock } from './block.ts'
import type { Report } from './report.ts'

/** How often a short line with a changing number must come to count as a running head. */
const enough = 3

/**
 * Drop what the reader knows to be furniture, and lines that come again and again with only a number changing
 * (`Anti-bullying policy 3`, `Page 4 of 12`).
 */
export function remarkDropFurniture(report: Report) {
  return (tree: Root): void => {
    const counts = countPatterns(tree)
    tree.children = tree.children.filter((node) => {
      const reason = layoutOf(node).furniture ?? (isRunningHead(printedText(node), counts) ? 'running head' : undefined)
      if (reason) setAsideBlock(node, reason, report)
      return reason === undefined
    })
  }
}

function countPatterns(tree: Root): Map<string, Set<string>> {
  const seen = new Map<string, Set<string>>()
  for (const node of tree.children) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue
    const text = printedText(node)
    if (!isCandidate(text)) continue
    const numbers = seen.get(patternOf(text)) ?? new Set()
    seen.set(patternOf(text), numbers.add(text.replace(/\D+/g, ' ')))
  }
  return seen
}

function isRunningHead(text: string, counts: Map<string, Set<string>>): boolean {
  if (text.length <= 120 && /\bpage\s+\d{1,3}\s+of\s+\d{1,3}$/i.test(text)) return true
  return isCandidate(text) && (counts.get(patternOf(text))?.size ?? 0) >= enough
}

/** Short, with words, and a page number at its start or end. */
function isCandidate(text: string): boolean {
  return (
    text.length <= 120 &&
    /\p{L}{3}/u.test(text) &&
    /(?:^\d{1,3}\s*\|?\s*\D|\D\s?\d{1,3}$)/.test(text) &&
    !/^\d+[.)]/.test(text)
  )
}

function patternOf(text: string): string {
  return matchKey(text).replace(/\b\d{1,3}\b/g, '#')
}
