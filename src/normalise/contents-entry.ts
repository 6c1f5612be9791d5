import type { Paragraph, RootContent } from 'mdast'
import { leadsToPage } from '../lines/form-line.ts'
import { readLabelShape } from '../lines/label-shape.ts'
import { endsAsSentence, hasSentenceVerb } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { layoutOf, matchKey } from './block.ts'

const contentsHeading =
  /^(?:section\s+)?(?:(?:table|list)\s+of\s+)?contents(?:\s*page(?:\s*(?:no\.?|number)s?)?)?\s*:?$/i
/** No text starts with an appendix. */
const appendix = /^(?:appendix|annexe?)\s+(?:\d{1,2}|[A-Z])\b/i
const pageColumn = /^page(?:\s*(?:no\.?|numbers?))?s?$/i
const pageNumberEnd = /[\s\u00a0.…]\d{1,3}$/
/** No entry of a list of contents has more letters. */
export const longestEntry = 150
/** Entries printed as one line. */
const fewestInLine = 3
const longestLine = 3000

/** @returns Whether the words stand over a list of contents. */
export function isContentsHeading(text: string): boolean {
  return contentsHeading.test(text)
}

/** Where each text stands last. */
export function indexTexts(blocks: readonly RootContent[]): Map<string, number> {
  return new Map(blocks.map((node, at) => [entryKey(node), at]))
}

/** Has dots that lead to a page number; only the end of a long text is looked at. */
export function isLed(text: string): boolean {
  return leadsToPage(text.slice(-longestEntry * 2))
}

function withoutPage(text: string): string {
  return text.length > longestEntry * 2 ? text : text.replace(/[\s.…_]+\d{1,3}$/, '')
}

/** The words of an entry or a heading: no number in front, no page at the end. */
export function entryKey(node: RootContent): string {
  return keyOf(plainText(node))
}

function keyOf(text: string): string {
  return matchKey(withoutPage(text).replace(/^\d+(?:\.\d+)*\.?\s+/, ''))
}

/** A number right behind the words, links into the document and nothing else, the head of the column of pages, or an appendix. */
export function isSureEntry(node: RootContent): boolean {
  if (!mayBeEntry(node)) return false
  const links = node.children.filter((child) => plainText(child).trim() !== '')
  const isLinked = links.length > 0 && links.every((child) => child.type === 'link' && child.url.startsWith('#'))
  const text = plainText(node)
  return (
    isLinked || pageColumn.test(text) || appendix.test(text) || (/\p{L}\d{1,3}$/u.test(text) && !endsWithYear(text))
  )
}

/** The number after that of the last entry with one. */
export function isNext(entries: readonly RootContent[], node: RootContent): boolean {
  const own = layoutOf(node).label
  const last = entries.map((entry) => layoutOf(entry).label).findLast((label) => label !== undefined)
  if (last === undefined || own === undefined || !mayBeEntry(node)) return false
  return readLabelShape(own).some((one) =>
    readLabelShape(last).some(
      (other) => one.family === other.family && one.ordinal > 0 && one.ordinal === other.ordinal + 1,
    ),
  )
}

/** A short line that is no sentence and asks or introduces nothing. */
export function mayBeEntry(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false
  const text = plainText(node)
  return text.length <= longestEntry && !endsAsSentence(text) && !/[:?]$/.test(text) && !hasSentenceVerb(text)
}

/** Whether the first cell of a table says that it is a list of contents. */
export function headsContents(node: Extract<RootContent, { type: 'table' }>): boolean {
  return isContentsHeading(plainText(node.children[0]?.children[0] ?? node))
}

/** A list that was printed as one line: `1. Introduction 3 2. Scope 4`, of entries which come again further down. */
function holdsEntries(text: string, at: number, later: Map<string, number>): boolean {
  if (text.length > longestLine) return false
  if (countsUp(text)) return true
  const entries = text.split(/\s\d{1,3}(?:\s+\d{1,2}\.?)?\s+(?=\p{Lu})|\s\d{1,3}$/u).filter(Boolean)
  const known = entries.filter((entry) => (later.get(keyOf(entry)) ?? at) > at)
  return known.length >= fewestInLine && known.length >= entries.length * 0.7
}

/** @returns Whether the text is a whole list with its heading: `Section Contents Page 1. Introduction 2 2. Scope 2 3. Standards 3`. */
export function isWholeContents(text: string): boolean {
  return text.length <= longestLine && /^.{0,30}\bcontents\b/i.test(text) && countsUp(text)
}

/** Numbers from 1 on, each with words and a page behind it. */
function countsUp(text: string): boolean {
  const entries = [...text.matchAll(/(?<=^|\s)(\d{1,2})\.?\s+\p{Lu}[^\d]{2,80}?\s(\d{1,3})(?=\s|$)/gu)]
  const pages = entries.map(([, , page]) => Number(page))
  return (
    entries.length >= fewestInLine &&
    entries.every(([, number], at) => Number(number) === at + 1) &&
    pages.every((page, at) => at === 0 || page >= (pages[at - 1] ?? 0))
  )
}

/** An entry has a page at its end, or comes again further down. */
export function isEntry(node: RootContent | undefined, at: number, later: Map<string, number>): boolean {
  if (node?.type !== 'paragraph') return node?.type === 'table' && tableIsContents(node, later, at)
  const text = plainText(node)
  if (holdsEntries(text, at, later)) return true
  if (text.length > longestEntry || text === '') return false
  if (isLed(text) || (pageNumberEnd.test(text) && !endsWithYear(text))) return true
  return (later.get(entryKey(node)) ?? at) > at && !endsAsSentence(text)
}

/**
 * Whether most rows of a table are entries: with a page at the end, or with words that come again further down.
 *
 * @param later Where each text stands last.
 * @param at The place of the table.
 */
export function tableIsContents(
  node: Extract<RootContent, { type: 'table' }>,
  later: Map<string, number>,
  at: number,
): boolean {
  const rows = node.children.map((row) => plainText(row))
  const entries = rows.filter((row) => {
    const isNumbered = pageNumberEnd.test(row) && row.length < longestEntry
    return isLed(row) || isNumbered || (later.get(keyOf(row)) ?? at) > at
  })
  return entries.length >= Math.max(1, rows.length * 0.7)
}

function endsWithYear(text: string): boolean {
  return /\b(?:19|20)\d\d$/.test(text)
}
