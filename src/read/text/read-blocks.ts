import type { Paragraph, RootContent } from 'mdast'
import type { SetAside } from '../../model/ledger.ts'
import { readPrintedLabel } from '../../model/printed-label.ts'
import type { Layout } from '../../model/source-document.ts'
import type { LineMode } from './find-line-mode.ts'
import { goesOn } from './goes-on.ts'
import { gridTableLength, readGridTable } from './read-grid-table.ts'
import { readAtxHeading, readUnderlinedHeading } from './read-headings.ts'
import { hasHtml, readHtmlFragment } from './read-html-fragment.ts'
import { readInline } from './read-inline.ts'
import { readTable, splitRow, tableLength, tableRule } from './read-table.ts'
import type { Line } from './split-lines.ts'

/** What a block reader needs besides the lines. */
export interface Reading {
  lines: readonly Line[]
  mode: LineMode
  aside: SetAside[]
  /** Kinds of underlines met so far, in order. */
  underlines: string[]
  /** Marks of reStructuredText mean something. */
  restructured: boolean
  /** Line numbers of running heads and page numbers. */
  furniture: ReadonlyMap<number, string>
}

/** An emphasis over more lines than this is none. */
const longestSpan = 6

type Taken = { blocks: RootContent[]; length: number } | null

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

function takeFurniture({ lines, furniture }: Reading, at: number): Taken {
  const line = lines[at]
  const reason = line && furniture.get(line.number)
  if (!line || !reason) return null
  return { blocks: [plain(line.text, { line: line.number, page: line.page, furniture: reason })], length: 1 }
}

function takeFence({ lines, aside }: Reading, at: number): Taken {
  const line = lines[at]
  if (!line || !/^(?:```|~~~)/.test(line.text)) return null
  aside.push({ text: line.text, reason: 'fence of a code block', line: line.number })
  return { blocks: [], length: 1 }
}

/** A line drawn across the page. */
function takeRule({ lines, aside, underlines }: Reading, at: number): Taken {
  const line = lines[at]
  if (!line || readUnderlinedHeading(lines, at, [...underlines])) return null
  if (!/^(?:[-*_=~–—][\s]*){3,}$/.test(line.text) && !tableRule.test(line.text)) return null
  if (/^_/.test(line.text)) return null
  aside.push({ text: line.text, reason: 'line drawn across the page', line: line.number })
  return { blocks: [], length: 1 }
}

function takeHeading({ lines, aside, underlines }: Reading, at: number): Taken {
  const line = lines[at]
  if (!line) return null
  const heading = readAtxHeading(line) ?? readUnderlinedHeading(lines, at, underlines)
  if (!heading) return null
  const layout: Layout = { line: line.number, page: line.page, gap: line.gap, outline: heading.depth }
  return { blocks: [labelled(heading.text, layout, aside)], length: heading.length }
}

function takeTable({ lines, aside }: Reading, at: number): Taken {
  const gridLength = gridTableLength(lines, at)
  if (gridLength > 2) return { blocks: [readGridTable(lines.slice(at, at + gridLength), aside)], length: gridLength }
  const length = tableLength(lines, at)
  if (length === 0) return null
  const taken = lines.slice(at, at + length)
  if (taken.some(({ text }) => hasHtml(text))) return { blocks: [boxOf(taken, aside)], length }
  return { blocks: [readTable(taken, aside)], length }
}

/** A table whose cells hold paragraphs and lists is a box drawn around text. */
function boxOf(lines: readonly Line[], aside: SetAside[]): RootContent {
  const [first, rule] = lines
  const mark = rule?.text.includes('|') ? '|' : '\t'
  if (rule) aside.push({ text: rule.text, reason: 'rule of a table', line: rule.number })
  const children = lines
    .filter((line) => line !== rule)
    .flatMap((line) => splitRow(line.text, mark).flatMap((cell) => readHtmlFragment(cell, line.number, aside)))
  return { type: 'blockquote', children, data: { layout: { line: first?.number ?? 1, gap: true, box: true } } }
}

function takeHtml({ lines, aside }: Reading, at: number): Taken {
  const line = lines[at]
  if (!line || !hasHtml(line.text)) return null
  const blocks = readHtmlFragment(line.text, line.number, aside)
  const [only] = blocks
  if (blocks.length === 1 && only?.data?.layout) Object.assign(only.data.layout, layoutOf(line))
  return { blocks, length: 1 }
}

/** Comments and directives of reStructuredText, and the definitions of links. */
function takeDirective({ lines, aside, restructured }: Reading, at: number): Taken {
  const line = lines[at]
  if (!line) return null
  const isDirective = restructured && /^\.\.(?:\s|$)/.test(line.text)
  if (!isDirective && !/^\[(?!\^)[^\]]+\]:\s*\S+/.test(line.text)) return null
  aside.push({
    text: line.text,
    reason: isDirective ? 'directive of the file format' : 'address of a link',
    line: line.number,
  })
  return { blocks: [], length: 1 }
}

/** A field of reStructuredText at the top: `:Version: 1`. */
function takeField({ lines, aside, restructured }: Reading, at: number): Taken {
  const line = lines[at]
  const [, name = '', value = ''] = /^:([\p{L}][\p{L} -]{0,30}):\s+(\S.*)$/u.exec(line?.text ?? '') ?? []
  if (!restructured || !line || !name) return null
  return { blocks: [paragraph(`${name}: ${value}`, { ...layoutOf(line), role: 'metadata' }, aside)], length: 1 }
}

function takeFootnote({ lines, aside }: Reading, at: number): Taken {
  const line = lines[at]
  const [, label = '', text = ''] = /^\[\^([\w-]+)\]:\s*(.+)$/.exec(line?.text ?? '') ?? []
  if (!line || !label) return null
  const layout: Layout = { ...layoutOf(line), label, role: 'footnote' }
  return { blocks: [paragraph(text, layout, aside)], length: 1 }
}

function takeQuote(reading: Reading, at: number): Taken {
  const { lines, aside } = reading
  const first = lines[at]
  if (!first?.text.startsWith('>')) return null
  let end = at + 1
  while (lines[end]?.text.startsWith('>')) end += 1
  const inner = lines.slice(at, end).map((line) => ({ ...line, text: line.text.replace(/^(?:>\s?)+/, '').trim() }))
  const children = readBlocks({ ...reading, lines: closeGaps(inner), aside }).filter(
    (block) => block.type === 'paragraph',
  )
  return { blocks: [{ type: 'blockquote', children, data: { layout: layoutOf(first) } }], length: end - at }
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
    return { blocks: [labelled(text.join('\n'), layoutOf(first), aside)], length: span }
  }
  const pieces = [first.text]
  let last = first
  for (
    let next = lines[at + 1];
    next && isMore(reading, at + pieces.length, last, next);
    next = lines[at + pieces.length]
  ) {
    pieces.push(next.text)
    last = next
  }
  const text = joinPieces(
    pieces.map((piece) => piece.replace(/\\$/, '')),
    mode,
  )
  return { blocks: [labelled(text, layoutOf(first), aside)], length: pieces.length }
}

/** How many lines an emphasis takes that opens at the start of one line and closes at the end of another. */
function spanLength(lines: readonly Line[], at: number): number {
  const mark = /^(?:\*\*|__|\*(?!\s)|_(?=\p{L}))/u.exec(lines[at]?.text ?? '')?.[0]
  if (!mark || countMark(lines[at]?.text, mark) !== 1) return 1
  for (let end = at + 1; end < at + longestSpan && lines[end] && !lines[end]?.gap; end += 1) {
    const count = countMark(lines[end]?.text, mark)
    if (count > 0) return count === 1 && lines[end]?.text.endsWith(mark) ? end - at + 1 : 1
  }
  return 1
}

function countMark(text: string | undefined, mark: string): number {
  return (text ?? '').split(mark).length - 1
}

function isMore(reading: Reading, at: number, last: Line, next: Line): boolean {
  if (next.gap || readPrintedLabel(next.text)?.sure || !goesOn(last, next, reading.mode)) return false
  return firstTaken({ ...reading, aside: [], underlines: [...reading.underlines] }, at) === null
}

/** A hyphen at the end of a line belongs to a word that goes on: `safe-` + `guarding`. */
function joinPieces(pieces: readonly string[], mode: LineMode): string {
  const isCut = (at: number): boolean =>
    mode.kind !== 'lines' && /\p{L}-$/u.test(pieces[at - 1]?.slice(-3) ?? '') && /^\p{Ll}/u.test(pieces[at] ?? '')
  return pieces.map((piece, at) => (at === 0 || isCut(at) ? piece : ` ${piece}`)).join('')
}

function layoutOf({ number, indent, page, gap }: Line): Layout {
  return { line: number, indent, page, gap }
}

function labelled(text: string, layout: Layout, aside: SetAside[]): Paragraph {
  const printed = readPrintedLabel(text)
  if (!printed?.sure) return paragraph(text, layout, aside)
  const { label, rest, mark } = printed
  for (const bullet of [label, mark]) {
    if (bullet === 'o') aside.push({ text: bullet, reason: 'bullet', line: layout.line })
  }
  return paragraph(rest, { ...layout, label: label === 'o' ? '◦' : label }, aside)
}

function paragraph(text: string, layout: Layout, aside: SetAside[]): Paragraph {
  return { type: 'paragraph', children: readInline(text, aside, layout.line ?? 1), data: { layout } }
}

function plain(value: string, layout: Layout): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }], data: { layout } }
}
