import type { Layout } from '../../model/source-document.ts'
import { childAt, type XmlElement } from '../archive/xml.ts'
import { inlineText, isLink } from '../office/inline.ts'
import { noteHighlights } from '../office/note-highlights.ts'
import type { OfficeBlock } from '../office/office-block.ts'
import { headingDepth } from './heading-depth.ts'
import { readBlocks } from './read-blocks.ts'
import { type Piece, readPieces } from './read-pieces.ts'
import { type ParagraphProperties, readParagraphProperties } from './read-properties.ts'
import type { WordStyle } from './read-styles.ts'
import type { WordContext } from './word-context.ts'

type InlinePiece = Extract<Piece, { kind: 'inline' }>

/**
 * Read a paragraph and, after it, the text boxes that hang on it.
 *
 * @returns Blocks; a blank paragraph gives one without words, so that what follows knows of the gap.
 */
export function readParagraph(element: XmlElement, context: WordContext): OfficeBlock[] {
  context.paragraphs++
  const own = readParagraphProperties(childAt(element, 'w:pPr'))
  const style = context.styles.paragraphStyle(own.style)
  const line = context.paragraphs
  const pieces = [...readPieces(element, context, { run: style.run })]
  const inlines = pieces.filter((piece) => piece.kind === 'inline')
  const marked = inlines.map((piece) => ({ inline: piece.inline, highlighted: piece.run.highlighted === true }))
  noteHighlights(marked, line, context.findings)
  const layout: Layout = {
    line,
    ...paragraphLayout(element, { ...style.paragraph, ...own }, style, context),
    ...runLayout(inlines),
    ...(isFurniture(inlines, style, context) && { furniture: 'contents list' }),
  }
  const blocks: OfficeBlock[] = [{ kind: 'paragraph', inlines: inlines.map((piece) => piece.inline), layout }]
  return blocks.concat(pieces.flatMap((piece) => hangingBlocks(piece, line, context)))
}

function hangingBlocks(piece: Piece, line: number, context: WordContext): OfficeBlock[] {
  if (piece.kind === 'box') return readBlocks(piece.content, context)
  return piece.kind === 'drawn'
    ? [{ kind: 'paragraph', inlines: [{ kind: 'text', text: piece.text }], layout: { line } }]
    : []
}

function paragraphLayout(
  element: XmlElement,
  properties: ParagraphProperties,
  style: WordStyle,
  context: WordContext,
): Layout {
  const list = context.labels.get(element)
  const indent = readParagraphProperties(childAt(element, 'w:pPr')).indent ?? list?.indent ?? properties.indent
  const outline = headingDepth(properties, style)
  return {
    ...(style.name !== '' && { style: style.name }),
    ...(list !== undefined && list.label !== '' && { label: list.label, level: listLevel(list.level, style) }),
    ...(indent !== undefined && { indent }),
    ...(outline !== undefined && { outline }),
    ...(properties.centred && { centred: true }),
  }
}

/** Word's own styles `List Bullet 2` and the like are lists of one level each, set one inside another. */
function listLevel(level: number, style: WordStyle): number {
  const depth = /^list (?:bullet|number) ([2-5])$/i.exec(style.name)?.[1]
  return depth === undefined ? level : Math.max(level, Number(depth) - 1)
}

/** Bold and underlined when every letter is; the size is that of most letters. */
function runLayout(pieces: readonly InlinePiece[]): Layout {
  const sizes = new Map<number, number>()
  let letters = 0
  let bold = 0
  let underlined = 0
  for (const { inline, run } of pieces) {
    const length = inlineText([inline]).replace(/\s/g, '').length
    letters += length
    if (run.bold) bold += length
    if (run.underlined && !isLink(inline)) underlined += length
    if (run.size !== undefined) sizes.set(run.size, (sizes.get(run.size) ?? 0) + length)
  }
  const [size] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? []
  return {
    ...(letters > 0 && bold === letters && { bold: true }),
    ...(letters > 0 && underlined === letters && { underlined: true }),
    ...(size !== undefined && { size }),
  }
}

/** The last paragraph of a contents field may hold words after its end: those stay. */
function isFurniture(pieces: readonly InlinePiece[], style: WordStyle, context: WordContext): boolean {
  const words = pieces.filter((piece) => inlineText([piece.inline]).trim() !== '')
  if (words.length === 0) return false
  return (
    context.contents ||
    /^(?:toc|table of figures|index) ?\d?$/i.test(style.name) ||
    words.every((piece) => piece.contents)
  )
}
