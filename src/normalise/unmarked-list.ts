import type { Paragraph, RootContent } from 'mdast'
import { openEnd } from '../lines/open-end.ts'
import { hasSentenceVerb, wordCount } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'

/** Without a colon above them so many lines in lower case are a list. */
const fewestLines = 3
/** The lines of one paragraph fill the page: the shortest but the last is nearly as long as the longest. */
const raggedShare = 0.75

/** `The aims of this policy are to`, `The computing lead, Mrs Hill,`: what may lead in a list without a colon. */
const openLead = /(?:\b(?:to|that|by|for|of|with|if|when|be|are|is|not|must|should|shall|will|may|can)|,)$/
/** `…; and` is the end of an item, `… and` the middle of a sentence. */
const itemEnd = /[;,]\s(?:and|or)$/

/** @returns Whether a list may stand under these words. */
export function leadsOn(text: string): boolean {
  return /:\s*[-–]?$/.test(text) || openLead.test(text)
}

/** @returns Whether a block is a paragraph without a label that starts in lower case; an address does not. */
export function isLowerLine(node: RootContent | undefined): node is Paragraph {
  if (!isPlain(node) || layoutOf(node).label !== undefined || layoutOf(node).outline !== undefined) return false
  return /^(?!<?(?:https?:|www\.))[^\p{L}]*\p{Ll}/u.test(plainText(node))
}

/**
 * Say whether a list that lost its bullets starts at a block: after words that lead on to it, several lines in lower case
 * stand right under each other, and a blank line or their lengths show that they are not the lines of one paragraph.
 */
export function startsUnmarkedList(blocks: readonly RootContent[], at: number): boolean {
  const before = blocks[at - 1]
  if (!isPlain(before) || !isLowerLine(blocks[at]) || !openLead.test(plainText(before))) return false
  const lines = lowerLinesFrom(blocks, at)
  if (lines.length < fewestLines || lines.some(isCut)) return false
  return layoutOf(lines[0] ?? before).gap === true || isRagged(lines)
}

/** Say whether a line in lower case that ends with a semicolon is set in below another paragraph: an item that lost its bullet. */
export function isSetInItem(before: Paragraph, node: Paragraph): boolean {
  const isDeeper = (layoutOf(node).indent ?? 0) > (layoutOf(before).indent ?? 0)
  return isDeeper && isLowerLine(node) && /;$/.test(plainText(node)) && !/;$/.test(plainText(before))
}

/** Say whether a block goes on with such a list, of which the one before is an item: a line right under it, on the same page. */
export function continuesUnmarkedList(blocks: readonly RootContent[], at: number): boolean {
  const [before, node] = [blocks[at - 1], blocks[at]]
  if (!isLowerLine(before) || !isLowerLine(node)) return false
  return layoutOf(node).gap === false && layoutOf(node).page === layoutOf(before).page && !isCut(before)
}

function isCut(node: Paragraph): boolean {
  const text = plainText(node)
  return openEnd.test(text) && !itemEnd.test(text)
}

/** So many words make a sentence. */
const fewestWords = 5
const longestLine = 20

/**
 * Say whether a sentence without its full stop stands over a block of short lines, with blank lines around the block and
 * none in it: `The internet can provide three functions`.
 */
export function standsOverBlock(blocks: readonly RootContent[], at: number): boolean {
  if (layoutOf(blocks[at + 1] ?? { type: 'break' }).gap !== true) return false
  if (layoutOf(blocks[at + 2] ?? { type: 'break' }).gap !== false) return false
  const text = plainText(blocks[at] ?? [])
  if (!/[\p{L}\p{N})]$/u.test(text) || wordCount(text) < fewestWords || !hasSentenceVerb(text)) return false
  let end = at + 2
  while (layoutOf(blocks[end] ?? { type: 'break' }).gap === false) end += 1
  const lines = blocks.slice(at + 1, end)
  return lines.length >= fewestLines && lines.every(isShortLine)
}

function isShortLine(node: RootContent): boolean {
  const text = plainText(node)
  return isPlain(node) && wordCount(text) <= longestLine && /[\p{L}\p{N})]$/u.test(text)
}

/** Lines in lower case from a block on, one right under the other. */
function lowerLinesFrom(blocks: readonly RootContent[], from: number): Paragraph[] {
  const lines: Paragraph[] = []
  for (const node of blocks.slice(from, from + fewestLines + 1)) {
    if (!isLowerLine(node) || (lines.length > 0 && layoutOf(node).gap !== false)) break
    lines.push(node)
  }
  return lines
}

function isRagged(lines: readonly Paragraph[]): boolean {
  const lengths = lines.slice(0, -1).map((line) => plainText(line).length)
  return Math.min(...lengths) < Math.max(...lengths) * raggedShare
}
