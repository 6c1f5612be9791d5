import type { Nodes, Paragraph, Root, RootContent } from 'mdast'
import { cutName, openEnd } from '../lines/open-end.ts'
import { endsAsSentence, hasSentenceVerb, isCapitals, wordCount } from '../lines/sentence-shape.ts'
import { endsWithPolicy, namesBody, namesPart, namesPolicy, namesSchool, splitSchool } from '../lines/title-words.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf, leaveGap, matchKey, setAsideBlock } from './block.ts'
import { findLateTitle } from './find-late-title.ts'
import { isDateLine, metadataStrength } from './is-metadata-line.ts'
import type { Report } from './report.ts'
import { splitLinesOf } from './split-lines-of.ts'

/** The title stands among the first blocks or nowhere. */
const headLength = 40
const longestTitle = 20
/** A letterhead's numbers: `Registered Charity Number 1017112`, `Tel: 01632 960001`. */
const registration =
  /^(?:registered\b|charity\b|company\b|(?:tel|telephone|phone|fax|urn|dfe|ofsted)\b)[^.;]{0,40}?\d[\d\s-]{4,}$/i

/**
 * Find the title, the school's name and the dates that stand above the text, and set aside their repetitions further
 * down. Text in front of the first paragraph of prose counts as the head.
 */
export function remarkMarkTitle(report: Report) {
  return (tree: Root): void => {
    splitHead(tree)
    const head = headWithTitle(tree.children)
    markHead(head)
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

function markHead(head: readonly Paragraph[]): void {
  const title = markNamed(head)
  if (title) markLetterhead(head, title)
  else markUnnamed(head)
}

/** @returns The first line that is a title by its words. */
function markNamed(head: readonly Paragraph[]): Paragraph | undefined {
  let title: Paragraph | undefined = head.find((node) => layoutOf(node).role === 'title')
  for (const node of head) {
    if (layoutOf(node).role) continue
    const text = plainText(node)
    if (isAboutDocument(text)) layoutOf(node).role = 'metadata'
    else if (namesSchool(text) && (!namesPolicy(text) || splitSchool(text) === null))
      layoutOf(node).role = namesPolicy(text) ? 'title' : 'school'
    else if (
      namesPolicy(text) &&
      isTitleShaped(text) &&
      !isPartBelow(head, node) &&
      (!title || isSameTitle(title, node))
    ) {
      layoutOf(node).role = 'title'
      title ??= node
    }
    if (layoutOf(node).role === 'title') title ??= node
  }
  return title
}

/** Without the word `policy`: the first line that is no name and stands above the dates. */
function markUnnamed(head: readonly Paragraph[]): void {
  const unnamed = head.find((node) => layoutOf(node).role === undefined)
  if (unnamed && isTitleShaped(plainText(unnamed)) && (unnamed === head[0] || isBesideFront(head, unnamed)))
    layoutOf(unnamed).role = 'title'
}

/** The lines right above the title, whatever they are, head the document and no part of it. */
function markLetterhead(head: readonly Paragraph[], title: Paragraph): void {
  const above = head.slice(0, head.indexOf(title)).filter((node) => layoutOf(node).role === undefined)
  for (const node of above) layoutOf(node).role = 'metadata'
}

/** `Policy statement` under a line that may be the title is the name of a part; so is `Rules` where it is a heading of lower rank. */
function isPartBelow(head: readonly Paragraph[], node: Paragraph): boolean {
  const above = head.slice(0, head.indexOf(node)).filter((other) => layoutOf(other).role === undefined)
  const { outline = 0 } = layoutOf(node)
  return above.some(
    (other) =>
      isTitleShaped(plainText(other)) && (namesPart(plainText(node)) || (layoutOf(other).outline ?? outline) < outline),
  )
}

function isAboutDocument(text: string): boolean {
  return (
    isDateLine(text) ||
    metadataStrength(text) > 0 ||
    registration.test(text) ||
    (namesBody(text) && wordCount(text) <= 8)
  )
}

/** Right above the school's name or the dates; or right under the name, where no other line could be the title: mottos stand there too. */
function isBesideFront(head: readonly Paragraph[], node: Paragraph): boolean {
  const at = head.indexOf(node)
  const [before, next] = [head[at - 1], head[at + 1]]
  if (next !== undefined && ['metadata', 'school'].includes(layoutOf(next).role ?? '')) return true
  const others = head.slice(at + 1).filter((other) => !namesPart(plainText(other)) && isTitleShaped(plainText(other)))
  return before !== undefined && layoutOf(before).role === 'school' && others.length === 0
}

function isTitleShaped(printed: string): boolean {
  const bare = printed.replace(/\.$/, '')
  const text = isCapitals(printed) || endsWithPolicy(bare) ? bare : printed
  return wordCount(text) <= longestTitle && !endsAsSentence(text) && !hasSentenceVerb(text) && !/[:?]$/.test(text)
}

/** A title may be printed twice in other words: most words are the same, or none is new. `Writing and reviewing the …` is a heading. */
function isSameTitle(title: Paragraph, node: Paragraph): boolean {
  const [a, b] = [wordsOf(title), wordsOf(node)]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= 2 && (shared >= Math.max(a.size, b.size) * 0.5 || shared === b.size)
}

function wordsOf(node: Paragraph): Set<string> {
  return new Set(matchKey(plainText(node)).split(' '))
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
