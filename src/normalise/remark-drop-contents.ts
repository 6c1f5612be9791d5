import type { Paragraph, Root, RootContent } from 'mdast'
import { readLabelShape } from '../model/label-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { endsAsSentence, hasSentenceVerb } from '../model/sentence-shape.ts'
import { isPlain, layoutOf, leaveGap, matchKey, printedText, setAsideBlock } from './block.ts'
import type { Report } from './report.ts'

const contentsHeading = /^(?:(?:table|list)\s+of\s+)?contents(?:\s*page(?:\s*(?:no\.?|number)s?)?)?\s*:?$/i
const pageColumn = /^page(?:\s*(?:no\.?|numbers?))?s?$/i
const dotLeader = /(?:\.{4,}|…{2,}|(?:\s\.){4,}|_{4,})\s*\d{1,3}$/
const pageNumberEnd = /[\s\u00a0.…]\d{1,3}$/

/** Without a heading over it, a list counts as contents only from this many entries on. */
const enough = 4
const longestEntry = 150
/** Lines in a row that need not come again: a part's name, a reworded heading. */
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
  const entries = [...contents].filter((node) => !contentsHeading.test(plainText(node)))
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
  const number = /^(?:\d+\.?)+(?=\s)/.exec(plainText(node))?.[0] ?? (label && /^\d/.test(label) ? label : '')
  if (number) return number.split('.').filter((part) => part !== '' && part !== '0').length || 1
  return indents.indexOf(indent) + 1
}

function findContents(blocks: readonly RootContent[]): Set<RootContent> {
  const later = indexTexts(blocks)
  const found = new Set<RootContent>(blocks.filter((node) => node.type === 'paragraph' && isLed(plainText(node))))
  for (const [at, node] of blocks.entries()) {
    if (node.type === 'table' && headsContents(node) && tableIsContents(node, later, at)) found.add(node)
    if (!contentsHeading.test(plainText(node)) || node.type === 'table') continue
    found.add(node)
    for (const entry of entriesFrom(blocks, at + 1, later)) found.add(entry)
  }
  if (found.size === 0) for (const entry of repeatedRun(blocks, later)) found.add(entry)
  return found
}

/** Where each text stands last. */
function indexTexts(blocks: readonly RootContent[]): Map<string, number> {
  return new Map(blocks.map((node, at) => [entryKey(node), at]))
}

/** Has dots that lead to a page number; only the end of a long text is looked at. */
function isLed(text: string): boolean {
  return dotLeader.test(text.slice(-longestEntry * 2))
}

function withoutPage(text: string): string {
  return text.length > longestEntry * 2 ? text : text.replace(/[\s.…_]+\d{1,3}$/, '')
}

/** The words of an entry or a heading: no number in front, no page at the end. */
function entryKey(node: RootContent): string {
  const text = withoutPage(plainText(node))
  return matchKey(text.replace(/^(?:\d+\.?)+\s+/, ''))
}

/** Entries under a `Contents` heading; those that prove nothing by themselves count between others that do. */
function entriesFrom(blocks: readonly RootContent[], from: number, later: Map<string, number>): RootContent[] {
  let end = from
  for (let at = from; at <= end + mostMisses && at < blocks.length; at += 1) {
    const node = blocks[at]
    if (!node || startsBody(blocks, from, at)) break
    if (isEntry(node, at, later) || isSureEntry(node) || isNext(blocks.slice(from, end), node)) end = at + 1
    else if (!mayBeEntry(node)) break
  }
  return blocks.slice(from, end)
}

/** A number right behind the words, links into the document and nothing else, or the head of the column of pages. */
function isSureEntry(node: RootContent): boolean {
  if (!mayBeEntry(node)) return false
  const links = node.children.filter((child) => plainText(child).trim() !== '')
  const isLinked = links.length > 0 && links.every((child) => child.type === 'link' && child.url.startsWith('#'))
  const text = plainText(node)
  return isLinked || pageColumn.test(text) || (/\p{L}\d{1,3}$/u.test(text) && !endsWithYear(text))
}

/** The number after that of the last entry with one. */
function isNext(entries: readonly RootContent[], node: RootContent): boolean {
  const own = layoutOf(node).label
  const last = entries.map((entry) => layoutOf(entry).label).findLast((label) => label !== undefined)
  if (last === undefined || own === undefined || !mayBeEntry(node)) return false
  return readLabelShape(own).some((one) =>
    readLabelShape(last).some(
      (other) => one.family === other.family && one.ordinal > 0 && one.ordinal === other.ordinal + 1,
    ),
  )
}

function mayBeEntry(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false
  const text = plainText(node)
  return text.length <= longestEntry && !endsAsSentence(text) && !/[:?]$/.test(text) && !hasSentenceVerb(text)
}

function headsContents(node: Extract<RootContent, { type: 'table' }>): boolean {
  return contentsHeading.test(plainText(node.children[0]?.children[0] ?? node))
}

/** An entry has a page at its end, or comes again further down. */
function isEntry(node: RootContent | undefined, at: number, later: Map<string, number>): boolean {
  if (node?.type !== 'paragraph') return node?.type === 'table' && tableIsContents(node, later, at)
  const text = plainText(node)
  if (text.length > longestEntry || text === '') return false
  if (isLed(text) || (pageNumberEnd.test(text) && !endsWithYear(text))) return true
  return (later.get(entryKey(node)) ?? at) > at && !endsAsSentence(text)
}

function tableIsContents(
  node: Extract<RootContent, { type: 'table' }>,
  later: Map<string, number>,
  at: number,
): boolean {
  const rows = node.children.map((row) => plainText(row))
  const entries = rows.filter((row) => {
    const key = matchKey(withoutPage(row).replace(/^(?:\d+\.?)+\s+/, ''))
    return isLed(row) || (pageNumberEnd.test(row) && row.length < longestEntry) || (later.get(key) ?? at) > at
  })
  return entries.length >= Math.max(1, rows.length * 0.7)
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

function endsWithYear(text: string): boolean {
  return /\b(?:19|20)\d\d$/.test(text)
}

/** The longest run of short lines in the first third of a document which come again in the same order. */
function repeatedRun(blocks: readonly RootContent[], later: Map<string, number>): RootContent[] {
  const limit = Math.ceil(blocks.length / 3)
  const labels = indexLabels(blocks)
  let best: RootContent[] = []
  for (let at = 0; at < limit; at += 1) {
    const run = runFrom(blocks, at, later, labels)
    // `There are four key areas:` introduces a list, even of the headings that follow.
    if (run.length > best.length && !/:$/.test(plainText(blocks[at - 1] ?? []))) best = run
    at += Math.max(0, run.length - 1)
  }
  return best.length >= enough ? withPartName(blocks, best) : []
}

/** The name of a part right above the first entry belongs to the list. */
function withPartName(blocks: readonly RootContent[], run: RootContent[]): RootContent[] {
  const [first] = run
  const above = first && blocks[blocks.indexOf(first) - 1]
  if (!first || !isPlain(above) || layoutOf(first).gap !== false || plainText(above).length > longestEntry / 2)
    return run
  return endsAsSentence(plainText(above)) || hasSentenceVerb(plainText(above)) ? run : [above, ...run]
}

/** Where each numbered short line stands last. */
function indexLabels(blocks: readonly RootContent[]): Map<string, { at: number; words: Set<string> }> {
  const labels = new Map<string, { at: number; words: Set<string> }>()
  for (const [at, node] of blocks.entries()) {
    const { label } = layoutOf(node)
    if (label && /^\d/.test(label) && plainText(node).length <= longestEntry)
      labels.set(label, { at, words: wordsOf(node) })
  }
  return labels
}

function wordsOf(node: RootContent): Set<string> {
  return new Set(entryKey(node).split(' '))
}

function runFrom(
  blocks: readonly RootContent[],
  from: number,
  later: Map<string, number>,
  labels: Map<string, { at: number; words: Set<string> }>,
): RootContent[] {
  let [end, place, hits, misses] = [from, -1, 0, 0]
  for (let at = from; at < blocks.length; at += 1) {
    const node = blocks[at]
    if (!isPlain(node) || plainText(node).length > longestEntry || endsAsSentence(printedText(node))) break
    const again = Math.max(later.get(entryKey(node)) ?? -1, placeOfLabel(node, labels))
    if (again > at && again > place) {
      place = again
      end = at + 1
      hits += 1
      misses = 0
    } else if (hits === 0 || ++misses > mostMisses) break
  }
  return hits >= enough && hits >= (end - from) * 0.7 ? blocks.slice(from, end) : []
}

/** The same number further down, over mostly the same words. */
function placeOfLabel(node: RootContent, labels: Map<string, { at: number; words: Set<string> }>): number {
  const other = labels.get(layoutOf(node).label ?? '')
  if (!other) return -1
  const words = wordsOf(node)
  const shared = [...words].filter((word) => other.words.has(word)).length
  return shared >= Math.min(words.size, other.words.size) * 0.6 ? other.at : -1
}
