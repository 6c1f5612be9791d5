import type { Paragraph as MdastParagraph, PhrasingContent, RootContent, Table } from 'mdast'
import type { Layout } from '../../model/source-document.ts'
import type { TablePart } from './find-tables.ts'
import { isFull, isMidSentence, joinLines, type Measures, type Paragraph } from './join-lines.ts'
import { isSpaced, lineText } from './line-text.ts'
import type { Hyphenation } from './mend-hyphens.ts'
import type { Line } from './page-content.ts'
import { type Piece, phrase } from './phrase.ts'

export interface BlockOptions {
  measures: Measures
  hyphenation: Hyphenation
  /** Width of a page in points, by its number. */
  pageWidth: (page: number) => number
  /** Heading depth that the tags give a paragraph, where the document's heading tags make sense. */
  outline: (paragraph: Paragraph) => number | null
}

export type PageBlock = Paragraph | TablePart

/** Turn the paragraphs and tables of a document into mdast. */
export function toBlocks(blocks: readonly PageBlock[], options: BlockOptions): RootContent[] {
  return blocks.map((block): RootContent => {
    if (block.kind === 'table') return tableNode(block, options)
    const layout = layoutOf(block, options)
    const children = phrase(pieces(block, options), layout.bold === true)
    const { label, ...unlabelled } = layout
    if (block.role !== 'footnote' || label === undefined) return { type: 'paragraph', children, data: { layout } }
    const note: MdastParagraph = { type: 'paragraph', children, data: { layout: unlabelled } }
    return { type: 'footnoteDefinition', identifier: label, label, children: [note] }
  })
}

function layoutOf(paragraph: Paragraph, { pageWidth, outline }: BlockOptions): Layout {
  const [first] = paragraph.lines as [Line]
  const depth = outline(paragraph)
  return {
    page: first.page,
    indent: Math.round(first.left * 10) / 10,
    size: first.size,
    ...(first.label && { label: first.label.text }),
    ...(paragraph.lines.every((line) => line.bold) && { bold: true }),
    ...(isCentred(paragraph, pageWidth(first.page)) && { centred: true }),
    ...(paragraph.gap && { gap: true }),
    ...(depth !== null && { outline: depth }),
    ...(paragraph.furniture && { furniture: paragraph.furniture }),
  }
}

/** Every line has its middle on the middle of the page, and none runs from margin to margin. */
function isCentred({ lines, right }: Paragraph, width: number): boolean {
  if (lines[0]?.label) return false
  return lines.every((line) => {
    const inset = line.left - (width - right)
    return Math.abs((line.left + line.right) / 2 - width / 2) < width * 0.02 && inset > width * 0.04
  })
}

/** The runs of a paragraph and what joins them. */
function pieces(paragraph: Paragraph, options: BlockOptions): Piece[] {
  const list: Piece[] = []
  for (const [at, line] of paragraph.lines.entries()) {
    const before = paragraph.lines[at - 1]
    const last = list.at(-1)
    if (before && last && line.runs.length > 0) joinLine(last, before, line, paragraph.right, options)
    for (const [index, run] of line.runs.entries()) {
      const next = line.runs[index + 1]
      list.push({ run, after: next && isSpaced(run, next) ? 'space' : 'none' })
    }
  }
  return list
}

function joinLine(last: Piece, before: Line, line: Line, right: number, { hyphenation }: BlockOptions): void {
  const { drop, space } = hyphenation.join(lineText(before.runs), lineText(line.runs))
  if (drop) last.run = { ...last.run, text: last.run.text.slice(0, -1) }
  const broken = space && before.page === line.page && !isFull(before, line, right) && !isMidSentence(before, line)
  last.after = broken ? 'break' : space ? 'space' : 'none'
}

function tableNode({ rows, page, left }: TablePart, options: BlockOptions): Table {
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: cellContent(cell, options) })),
    })),
    data: { layout: { page, indent: Math.round(left * 10) / 10 } },
  }
}

/** Paragraphs of a cell stand on lines of their own; labels go back in front of their words, for a cell holds no list. */
function cellContent(lines: readonly Line[], options: BlockOptions): PhrasingContent[] {
  const right = Math.max(...lines.map((line) => line.right))
  return joinLines(lines, right, options.measures).flatMap((paragraph, at): PhrasingContent[] => {
    const label = paragraph.lines[0]?.label
    const words = phrase(pieces(paragraph, options), false)
    const labelled: PhrasingContent[] = label
      ? [{ type: 'text', value: words.length > 0 ? `${label.text} ` : label.text }, ...words]
      : words
    return at === 0 ? labelled : [{ type: 'break' }, ...labelled]
  })
}
