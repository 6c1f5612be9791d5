import { readPageNumber } from '../../lines/page-number.ts'
import {
  type DocumentNames,
  hasPageMark,
  isMadeOfNames,
  mayBeRunningHead,
  readNames,
} from '../../lines/running-head.ts'
import { wordCount } from '../../lines/sentence-shape.ts'
import type { Line } from './split-lines.ts'

/** How many lines at the top and the foot of a page can be running heads. */
const depth = 4
/** So often a line must stand at the edge of a page, word for word, to be a running head by that alone. */
const enough = 3
/** As often if its words are the names of the document. */
const enoughNamed = 2

/**
 * Find page numbers, and lines that stand at the top or foot of many pages. Texts without page marks show their pages by
 * lines that count up (`2`, `Page 3 of 6`). A running head must prove itself: it comes again word for word at the edges of
 * pages, or but for the page's number within a sentence, or is made of the title, the school's name and dates, or counts
 * pages. A sentence, a list item and a marked heading never are.
 *
 * @returns Line numbers and why each is furniture.
 */
export function findPageFurniture(lines: readonly Line[]): Map<number, string> {
  const pages = [...Map.groupBy(lines, ({ page }) => page).values()]
  const names = readNames(lines.slice(0, 30).map(({ text }) => text))
  const numbers = pages.length > 1 ? numbersAtEdges(pages) : countingUp(lines)
  const edges = pages.length > 1 ? pages.flatMap(edgesOf) : besides(lines, numbers)
  const most = pages.length > 1 ? Math.max(enough, Math.ceil(pages.length * 0.4)) : enough
  const found = new Map<number, string>(numbers.map((line) => [line.number, 'page number']))
  const candidates = edges.filter((line) => !found.has(line.number) && mayBeRunningHead(line.text))
  const body = lines.slice(names.length)
  const heads = [...repeated(candidates, most), ...named(body, names), ...marked(body, new Set(edges), names)]
  for (const line of [...heads, ...interrupting(lines)])
    if (!found.has(line.number)) found.set(line.number, 'running head')
  return found
}

function edgesOf(page: readonly Line[]): Line[] {
  return page.length <= depth * 2 ? [...page] : [...page.slice(0, depth), ...page.slice(-depth)]
}

function numbersAtEdges(pages: readonly Line[][]): Line[] {
  return pages.flatMap((page) => edgesOf(page).filter(({ text }) => readPageNumber(text) !== null))
}

/** Lines that are nothing but a page number, each higher than the one before; a single one shows nothing. */
function countingUp(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  let last = -1
  for (const line of lines) {
    const value = readPageNumber(line.text)
    if (value === null || value <= last) continue
    found.push(line)
    last = value
  }
  return found.length > 1 ? found : []
}

function besides(lines: readonly Line[], numbers: readonly Line[]): Line[] {
  const wanted = new Set(numbers)
  return lines.filter((_, at) => [lines[at - 1], lines[at + 1]].some((line) => line && wanted.has(line)))
}

/** Lines that come again: word for word, or with the same key. */
function repeated(lines: readonly Line[], times: number, keyOf: (text: string) => string = fold): Line[] {
  const counts = countBy(lines, ({ text }) => keyOf(text))
  return lines.filter(({ text }) => (counts.get(keyOf(text)) ?? 0) >= times)
}

/** Lines that come again, with only the number of the page changing, one of them at least in the middle of a sentence. */
function interrupting(lines: readonly Line[]): Line[] {
  const within = lines.filter(
    (line, at) => line.gap && isOpen(lines[at - 1]?.text ?? '.') && /^\p{Ll}/u.test(lines[at + 1]?.text ?? ''),
  )
  const cutting = new Set(within.map(({ text }) => withoutPage(text)))
  if (cutting.size === 0) return []
  const candidates = lines.filter(({ text }) => cutting.has(withoutPage(text)) && mayBeRunningHead(text))
  return repeated(candidates, enough, withoutPage)
}

/** A sentence goes on on the next line. */
function isOpen(text: string): boolean {
  return /[\p{Ll},]$/u.test(text) && wordCount(text) > 3
}

/** Lines which are the names of the document again, with at most a number or a date changing. */
function named(lines: readonly Line[], names: DocumentNames): Line[] {
  const made = lines.filter(({ text }) => mayBeRunningHead(text) && isMadeOfNames(text, names))
  return repeated(made, enoughNamed, patternOf)
}

/** Lines that count pages, more than once in the same words or at the edge of a page, and names at the edge of a page. */
function marked(lines: readonly Line[], edges: ReadonlySet<Line>, names: DocumentNames): Line[] {
  const possible = lines.filter(({ text }) => mayBeRunningHead(text))
  const counting = possible.filter(({ text }) => hasPageMark(text))
  const counts = countBy(counting, ({ text }) => patternOf(text))
  return [
    ...counting.filter((line) => edges.has(line) || (counts.get(patternOf(line.text)) ?? 0) >= enoughNamed),
    ...possible.filter((line) => edges.has(line) && isMadeOfNames(line.text, names)),
  ]
}

function countBy(lines: readonly Line[], keyOf: (line: Line) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1)
  return counts
}

function fold(text: string): string {
  return text.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim().toLowerCase()
}

function withoutPage(text: string): string {
  return fold(text).replace(/^\d{1,3}\s|\s\d{1,3}$/g, '')
}

/** Page numbers and dates differ from page to page. */
function patternOf(text: string): string {
  return fold(text).replace(/\d+/g, '#')
}
