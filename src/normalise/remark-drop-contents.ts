import type { Root, RootContent } from 'mdast'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf, leaveGap, setAsideBlock } from './block.ts'
import {
  entryKey,
  headsContents,
  indexTexts,
  isContentsHeading,
  isEntry,
  isLed,
  isNext,
  isSureEntry,
  isWholeContents,
  mayBeEntry,
  tableIsContents,
} from './contents-entry.ts'
import { findRepeatedRun } from './find-repeated-run.ts'
import type { Report } from './report.ts'

/** Lines in a row that need not come again under a `Contents` heading. */
const mostMisses = 2

/**
 * Drop lists of contents: lines with dot leaders, the entries under a `Contents` heading, and runs of short lines near
 * the top which all come again, in order, further down.
 */
export function remarkDropContents(report: Report) {
  return (tree: Root): void => {
    const contents = findContents(tree.children)
    if (contents.size === 0) return
    markListed(tree.children, contents)
    leaveGap(tree.children, (node) => contents.has(node as RootContent))
    tree.children = tree.children.filter((node) => {
      if (contents.has(node)) setAsideBlock(node, 'contents list', report)
      return !contents.has(node)
    })
  }
}

/** Tell the headings that the list names from other lines, with their depth there. */
function markListed(blocks: readonly RootContent[], contents: ReadonlySet<RootContent>): void {
  const entries = [...contents].filter((node) => !isContentsHeading(plainText(node)))
  const indents = [...new Set(entries.map((node) => layoutOf(node).indent ?? 0))].toSorted((a, b) => a - b)
  const depths = new Map(entries.map((node) => [entryKey(node), depthOfEntry(node, indents)]))
  for (const node of blocks) {
    if (contents.has(node) || !isPlain(node)) continue
    const depth = depths.get(entryKey(node))
    if (depth !== undefined) layoutOf(node).listed = depth
  }
}

/** By its number, else by its indent. */
function depthOfEntry(node: RootContent, indents: readonly number[]): number {
  const { label, indent = 0 } = layoutOf(node)
  const number = /^\d+(?:\.\d+)*\.?(?=\s)/.exec(plainText(node))?.[0] ?? (label && /^\d/.test(label) ? label : '')
  if (number) return number.split('.').filter((part) => part !== '' && part !== '0').length || 1
  return indents.indexOf(indent) + 1
}

function findContents(blocks: readonly RootContent[]): Set<RootContent> {
  const later = indexTexts(blocks)
  const found = new Set<RootContent>(
    blocks.filter((node) => node.type === 'paragraph' && (isLed(plainText(node)) || isWholeContents(plainText(node)))),
  )
  for (const [at, node] of blocks.entries()) {
    if (node.type === 'table' && headsContents(node) && tableIsContents(node, later, at)) found.add(node)
    if (!isContentsHeading(plainText(node)) || node.type === 'table') continue
    found.add(node)
    for (const entry of entriesFrom(blocks, at + 1, later)) found.add(entry)
  }
  if (found.size === 0) for (const entry of findRepeatedRun(blocks, later)) found.add(entry)
  return found
}

/** Entries under a `Contents` heading; those that prove nothing by themselves count between others that do. */
function entriesFrom(blocks: readonly RootContent[], from: number, later: Map<string, number>): RootContent[] {
  let end = from
  for (let at = from; at <= end + mostMisses && at < blocks.length; at += 1) {
    const node = blocks[at]
    if (!node) break
    // What stands between an entry and the text is an entry too.
    if (startsBody(blocks, from, at)) return blocks.slice(from, at)
    if (isEntry(node, at, later) || isSureEntry(node) || isNext(blocks.slice(from, end), node)) end = at + 1
    else if (!mayBeEntry(node)) break
  }
  return blocks.slice(from, end)
}

/** The text starts where the first entry comes again. */
function startsBody(blocks: readonly RootContent[], from: number, at: number): boolean {
  const [first, here] = [blocks[from], blocks[at]]
  return (
    at > from &&
    first !== undefined &&
    here !== undefined &&
    entryKey(first) === entryKey(here) &&
    layoutOf(here).line !== layoutOf(first).line
  )
}
