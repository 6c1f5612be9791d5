import type { Nodes, Paragraph, Root, RootContent } from 'mdast'
import { cutName, openEnd } from '../lines/open-end.ts'
import { endsAsSentence, hasSentenceVerb, wordCount } from '../lines/sentence-shape.ts'
import { namesPolicy, namesSchool } from '../lines/title-words.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf, leaveGap, matchKey, setAsideBlock } from './block.ts'
import { findLateTitle } from './find-late-title.ts'
import { isAboutDocument, metadataStrength } from './is-metadata-line.ts'
import { markHead } from './mark-head.ts'
import type { Report } from './report.ts'
import { splitLinesOf } from './split-lines-of.ts'
import { isTitleShaped, longestTitle } from './title-shape.ts'

/** The title stands among the first blocks or nowhere. */
const headLength = 40

/**
 * Find the title, the school's name and the dates that stand above the text, and set aside their repetitions further
 * down. Text in front of the first paragraph of prose counts as the head.
 */
export function remarkMarkTitle(report: Report) {
  return (tree: Root): void => {
    splitHead(tree)
    const head = headWithTitle(tree.children)
    markHead(head, tree.children)
    const titles = head.filter((node) => ['title', 'school'].includes(layoutOf(node).role ?? ''))
    dropRepeats(tree, titles, report)
  }
}

/** Lines of one block which each say something of their own become blocks. */
function splitHead(tree: Root): void {
  const end = Math.min(tree.children.length, headLength)
  const split = tree.children
    .slice(0, end)
    .flatMap((node): RootContent[] => (isPlain(node) && !saysOneThing(node) ? splitLinesOf(node) : [node]))
  tree.children = [...split, ...tree.children.slice(end)]
}

/** A title set in two lines breaks where no sentence would. */
function saysOneThing(node: Paragraph): boolean {
  const lines = splitLinesOf(node).map((line) => plainText(line))
  return lines.slice(0, -1).some((line) => openEnd.test(line) || cutName.test(line))
}

/** The head, and where it has no title the lines from a title further down on. */
function headWithTitle(blocks: readonly RootContent[]): Paragraph[] {
  const head = headOf(blocks)
  if (head.some((node) => layoutOf(node).role === 'title' || mayBeTitle(plainText(node)))) return head
  const late = findLateTitle(blocks)
  return late < 0 ? head : [...head, ...headOf(blocks.slice(late))]
}

function mayBeTitle(text: string): boolean {
  if (namesPolicy(text)) return true
  return isTitleShaped(text) && !isAboutDocument(text) && !namesSchool(text)
}

/** Everything above the first prose, list or numbered heading. */
function headOf(blocks: readonly RootContent[]): Paragraph[] {
  const head: Paragraph[] = []
  for (const node of blocks.slice(0, headLength)) {
    if (node.type === 'table') continue
    if (node.type !== 'paragraph' || startsText(node)) break
    head.push(node)
  }
  return head
}

function startsText(node: Paragraph): boolean {
  const { label, role } = layoutOf(node)
  if (role) return false
  const text = plainText(node)
  if (label !== undefined) return true
  if (metadataStrength(text) > 0) return false
  return wordCount(text) > longestTitle || (endsAsSentence(text) && wordCount(text) > 6 && hasSentenceVerb(text))
}

/** The same title or name again, alone on its line, is furniture. */
function dropRepeats(tree: Root, titles: readonly Paragraph[], report: Report): void {
  const keys = new Map<string, Paragraph>()
  for (const node of titles) {
    const key = matchKey(plainText(node))
    if (!keys.has(key)) keys.set(key, node)
  }
  const joined = titles.map((node) => matchKey(plainText(node)))
  const combined = new Set([joined.join(' '), joined.toReversed().join(' ')])
  const isRepeat = (node: Nodes): boolean => {
    if (node.type !== 'paragraph' || layoutOf(node).label !== undefined) return false
    const key = matchKey(plainText(node))
    const original = keys.get(key)
    return (original !== undefined && original !== node) || (joined.length > 1 && combined.has(key))
  }
  leaveGap(tree.children, isRepeat)
  tree.children = tree.children.filter((node) => {
    if (!isRepeat(node)) return true
    const original = keys.get(matchKey(plainText(node)))
    const isSchool = original !== undefined && layoutOf(original).role === 'school'
    setAsideBlock(node, isSchool ? 'repeated school name' : 'repeated title', report)
    return false
  })
}
