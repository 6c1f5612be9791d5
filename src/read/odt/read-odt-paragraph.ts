import type { Layout } from '../../model/source-document.ts'
import { whole } from '../archive/whole.ts'
import type { XmlElement } from '../archive/xml.ts'
import { inlineText, isLink } from '../office/inline.ts'
import { namedHeadingDepth } from '../office/named-heading-depth.ts'
import { noteHighlights } from '../office/note-highlights.ts'
import type { OfficeBlock } from '../office/office-block.ts'
import type { OdtLabel } from './follow-lists.ts'
import type { OdtContext } from './odt-context.ts'
import { readOdtBlocks } from './read-odt-blocks.ts'
import { type OdtPiece, readOdtPieces } from './read-odt-pieces.ts'
import type { OdtStyle } from './read-odt-styles.ts'

type InlinePiece = Extract<OdtPiece, { kind: 'inline' }>

/** Read a paragraph or heading and, after it, the text boxes that hang on it. */
export function readOdtParagraph(element: XmlElement, context: OdtContext): OfficeBlock[] {
  context.paragraphs++
  const line = context.paragraphs
  const style = context.styles('paragraph', element.attributes['text:style-name'])
  const label = takeLabel(element, style, context)
  if (label !== undefined) context.labels.set(element, label.label)
  const pieces = [...readOdtPieces(element.children, style, context)]
  const inlines = pieces.filter((piece) => piece.kind === 'inline')
  const marked = inlines.map((piece) => ({ inline: piece.inline, highlighted: piece.style.highlighted === true }))
  noteHighlights(marked, line, context.findings)
  const layout: Layout = {
    line,
    ...paragraphLayout(element, style, label),
    ...runLayout(inlines),
    ...(context.contents && { furniture: 'contents list' }),
  }
  const boxes = pieces.filter((piece) => piece.kind === 'box').flatMap((piece) => readOdtBlocks(piece.content, context))
  return [{ kind: 'paragraph', inlines: inlines.map((piece) => piece.inline), layout }, ...boxes]
}

/** The first paragraph of an item has its label; a heading outside lists is numbered by its depth. */
function takeLabel(element: XmlElement, style: OdtStyle, context: OdtContext): OdtLabel | undefined {
  const label = context.waiting
  context.waiting = undefined
  if (label !== undefined || element.name !== 'text:h' || context.lists.inList() || style.list === '') return label
  return context.lists.countHeading(element)
}

function paragraphLayout(element: XmlElement, style: OdtStyle, label: OdtLabel | undefined): Layout {
  const indent = style.indent ?? label?.indent
  const outline = headingDepth(element, style)
  return {
    ...(style.name !== '' && { style: style.name }),
    ...(label !== undefined && { label: label.label, level: label.level }),
    ...(indent !== undefined && { indent }),
    ...(outline !== undefined && { outline }),
    ...(style.centred && { centred: true }),
  }
}

function headingDepth(element: XmlElement, style: OdtStyle): number | undefined {
  if (element.name === 'text:h') return whole(element.attributes['text:outline-level']) ?? 1
  return /^title$/i.test(style.name) ? 1 : namedHeadingDepth(style.name)
}

/** Bold and underlined when every letter is; the size is that of the first letters. */
function runLayout(pieces: readonly InlinePiece[]): Layout {
  const lettered = pieces.filter(({ inline }) => inlineText([inline]).trim() !== '')
  const size = lettered[0]?.style.size
  const bold = lettered.length > 0 && lettered.every(({ style }) => style.bold)
  const underlined = lettered.length > 0 && lettered.every(({ inline, style }) => style.underlined && !isLink(inline))
  return { ...(bold && { bold }), ...(underlined && { underlined }), ...(size !== undefined && { size }) }
}
