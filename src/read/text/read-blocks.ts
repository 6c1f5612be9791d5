import type { RootContent } from 'mdast'
import { isBullet, readLabelShape } from '../../lines/label-shape.ts'
import { isOrderLine } from '../../lines/order-line.ts'
import { readPrintedLabel } from '../../lines/printed-label.ts'
import type { LineMode } from './find-line-mode.ts'
import { endsEarly, goesOn } from './goes-on.ts'
import { labelledParagraph, layoutOfLine, type Reading, type Taken } from './reading.ts'
import { spanLength } from './span-length.ts'
import type { Line } from './split-lines.ts'
import {
  takeDirective,
  takeFence,
  takeField,
  takeFootnote,
  takeFurniture,
  takeHeading,
  takeRule,
} from './take-marks.ts'
import { takeHtml, takeTable } from './take-tables.ts'

/** Readers of special lines, in the order they are asked; the paragraph takes what is left. */
const readers = [
  takeFurniture,
  takeFence,
  takeRule,
  takeHeading,
  takeTable,
  takeHtml,
  takeDirective,
  takeField,
  takeFootnote,
  takeQuote,
]

/** So many columns are more than a slip. */
const deeper = 3
/** No list under one lead-in has more lines. */
const longestList = 40
/** So many lines show how wide a paragraph is. */
const lookAhead = 8
/** A shorter line was not broken for want of space. */
const shortestFull = 40

/** Turn lines into a flat run of blocks: headings, paragraphs with their labels, tables, quotations. */
export function readBlocks(reading: Reading): RootContent[] {
  const blocks: RootContent[] = []
  for (let at = 0; at < reading.lines.length; ) {
    const taken = firstTaken(reading, at) ?? takeParagraph(reading, at)
    for (const block of taken.blocks) blocks.push(block)
    at += Math.max(1, taken.length)
  }
  return blocks
}

function firstTaken(reading: Reading, at: number): Taken {
  for (const read of readers) {
    const taken = read(reading, at)
    if (taken) return taken
  }
  return null
}

/** Lines that start with `>`. */
function takeQuote(reading: Reading, at: number): Taken {
  const { lines } = reading
  const first = lines[at]
  if (!first?.text.startsWith('>')) return null
  let end = at + 1
  while (lines[end]?.text.startsWith('>')) end += 1
  const inner = lines.slice(at, end).map((line) => ({ ...line, text: line.text.replace(/^(?:>\s?)+/, '').trim() }))
  const children = readBlocks({ ...reading, lines: closeGaps(inner) }).filter((block) => block.type === 'paragraph')
  return { blocks: [{ type: 'blockquote', children, data: { layout: layoutOfLine(first) } }], length: end - at }
}

function closeGaps(lines: Line[]): Line[] {
  let gap = true
  return lines.flatMap((line) => {
    if (line.text === '') {
      gap = true
      return []
    }
    const kept = { ...line, gap: line.gap || gap }
    gap = false
    return [kept]
  })
}

function takeParagraph(reading: Reading, at: number): { blocks: RootContent[]; length: number } {
  const { lines, mode, aside } = reading
  const first = lines[at]
  if (!first) return { blocks: [], length: 1 }
  const span = spanLength(lines, at)
  if (span > 1) {
    const text = lines.slice(at, at + span).map((line) => line.text)
    return { blocks: [labelledParagraph(text.join('\n'), layoutOfLine(first), aside)], length: span }
  }
  let end = at + 1
  while (isMore(reading, first, end)) end += 1
  const pieces = lines.slice(at, end).map(({ text }) => text.replace(/\\$/, ''))
  return { blocks: [labelledParagraph(joinPieces(pieces, mode), layoutOfLine(first), aside)], length: end - at }
}

function isMore(reading: Reading, first: Line, at: number): boolean {
  const [last, next] = [reading.lines[at - 1], reading.lines[at]]
  if (!last || !next || next.gap || startsItem(first, last, next) || isSetIn(first, last, next)) return false
  if (endsEarly(last, next, reading.mode) && isUnmarkedItem(reading, at - 1)) return false
  // `Staff must not` over lines that each finish it.
  if (last === first && isOrderLine(first.text) && /^\p{Lu}/u.test(next.text)) return false
  if (
    !goesOn(last, next, reading.lines.slice(at + 1, at + 1 + lookAhead), reading.mode) &&
    !isRestOfItem(first, last, next) &&
    !isUnderItem(first, next)
  )
    return false
  return firstTaken({ ...reading, aside: [], underlines: [...reading.underlines] }, at) === null
}

/** A line in lower case under a lead-in, or under another such line, in a text that wraps its lines. */
function isUnmarkedItem({ lines }: Reading, at: number): boolean {
  let lead = at
  const isItem = ({ text, gap }: Line): boolean => !gap && /^\p{Ll}.*[^:]$/u.test(text)
  for (let line = lines[lead]; line && at - lead < longestList && isItem(line); line = lines[lead]) lead -= 1
  return lead < at && /:$/.test(lines[lead]?.text ?? '')
}

/** A line set in deeper than the text, which ends with a semicolon, is an item that lost its bullet. */
function isSetIn(first: Line, last: Line, next: Line): boolean {
  return /;$/.test(next.text) && !/;$/.test(last.text) && next.indent >= textStartOf(first) + deeper
}

/** The column where the text behind the label starts. */
function textStartOf({ text, indent }: Line): number {
  const printed = readPrintedLabel(text)
  return printed ? indent + text.length - printed.rest.trimStart().length : indent
}

/** A line in lower case right under a long line of an item, which has not come to its end, belongs to the item. */
function isRestOfItem(first: Line, last: Line, next: Line): boolean {
  if (last.text.length < shortestFull || /[.:;?!]$/.test(last.text) || !/^\p{Ll}/u.test(next.text)) return false
  return readPrintedLabel(first.text)?.sure === true
}

/** A line right under an item, set in as its text is, belongs to the item. */
function isUnderItem(first: Line, next: Line): boolean {
  const printed = readPrintedLabel(first.text)
  if (!printed?.sure || !isBullet(printed.label)) return false
  return next.indent > first.indent && Math.abs(next.indent - textStartOf(first)) <= 1
}

/** A sure label starts an item; a doubtful one (`b.`, `2`) does after its neighbour, or a first one after a colon. */
function startsItem(first: Line, last: Line, next: Line): boolean {
  const printed = readPrintedLabel(next.text)
  if (!printed || printed.sure) return printed !== null
  const readings = readLabelShape(printed.label)
  if (/:$/.test(last.text)) return readings.some(({ ordinal }) => ordinal === 1)
  const before = readPrintedLabel(first.text)
  if (!before) return false
  return readLabelShape(before.label).some((one) =>
    readings.some((other) => other.family === one.family && other.ordinal === one.ordinal + 1),
  )
}

/** A hyphen at the end of a line belongs to a word that goes on: `safe-` + `guarding`. */
function joinPieces(pieces: readonly string[], mode: LineMode): string {
  const isCut = (at: number): boolean =>
    mode.kind !== 'lines' && /\p{L}-$/u.test(pieces[at - 1]?.slice(-3) ?? '') && /^\p{Ll}/u.test(pieces[at] ?? '')
  return pieces.map((piece, at) => (at === 0 || isCut(at) ? piece : ` ${piece}`)).join('')
}
