import { whole } from '../archive/whole.ts'
import { childAt, childElements, textOf, type XmlElement, type XmlNode } from '../archive/xml.ts'
import type { Inline } from '../office/inline.ts'
import { symbolCharacters } from '../office/symbol-characters.ts'
import type { OdtContext } from './odt-context.ts'
import { readOdtBlocks } from './read-odt-blocks.ts'
import type { OdtStyle } from './read-odt-styles.ts'

/** A piece of a paragraph with the style it stands in, or a box of text that hangs on the paragraph. */
export type OdtPiece = { kind: 'inline'; inline: Inline; style: OdtStyle } | { kind: 'box'; content: XmlElement }

/** Elements within a paragraph that print nothing. */
const silent = new Set([
  'office:annotation-end',
  'text:tracked-changes',
  'text:change',
  'text:change-end',
  'text:number',
  'text:hidden-paragraph',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
  'office:event-listeners',
])
/** White space is folded in the end, so more spaces in a row tell nothing. */
const mostSpaces = 8

/** Read what stands in a paragraph, in order. White space is folded as OpenDocument prescribes; spaces that count are elements. */
export function* readOdtPieces(
  nodes: readonly XmlNode[],
  style: OdtStyle,
  context: OdtContext,
  href?: string,
): Generator<OdtPiece> {
  for (const node of nodes) {
    if (typeof node === 'string') yield* textPiece(node.replace(/[ \t\r\n]+/g, ' '), style, context, href)
    else yield* elementPieces(node, style, context, href)
  }
}

function* elementPieces(element: XmlElement, style: OdtStyle, context: OdtContext, href?: string): Generator<OdtPiece> {
  switch (element.name) {
    case 'text:span': {
      const own = context.styles('text', element.attributes['text:style-name'])
      yield* readOdtPieces(
        element.children,
        { ...style, ...own, name: style.name, automatic: style.automatic },
        context,
        href,
      )
      break
    }
    case 'text:a':
      yield* readOdtPieces(element.children, style, context, element.attributes['xlink:href'])
      break
    case 'text:s':
      yield* textPiece(' '.repeat(Math.min(mostSpaces, whole(element.attributes['text:c']) ?? 1)), style, context, href)
      break
    case 'text:tab':
      yield* textPiece('\t', style, context, href)
      break
    case 'text:line-break':
      if (!style.hidden) yield { kind: 'inline', inline: { kind: 'break' }, style }
      break
    case 'text:note':
      yield { kind: 'inline', inline: { kind: 'note', note: readNote(element, context) }, style }
      break
    case 'text:change-start':
      context.findings.changes.insertions++
      break
    case 'office:annotation':
      context.findings.comments++
      break
    case 'text:hidden-text':
      context.findings.hiddenWords += countWords(element.attributes['text:string-value'] ?? textOf(element))
      break
    case 'text:placeholder':
      context.findings.placeholders.push(textOf(element))
      yield* readOdtPieces(element.children, style, context, href)
      break
    case 'draw:image':
      context.findings.pictures++
      break
    case 'draw:text-box':
      yield { kind: 'box', content: element }
      break
    default:
      if (silent.has(element.name)) break
      // A shape holds its own paragraphs.
      if (childAt(element, 'text:p') !== undefined) yield { kind: 'box', content: element }
      else yield* readOdtPieces(element.children, style, context, href)
  }
}

function* textPiece(text: string, style: OdtStyle, context: OdtContext, href?: string): Generator<OdtPiece> {
  if (text === '') return
  if (style.hidden) {
    context.findings.hiddenWords += countWords(text)
    return
  }
  const inline: Inline = {
    kind: 'text',
    text: symbolCharacters(text),
    ...(style.bold && { strong: true }),
    ...(style.italic && { emphasis: true }),
    ...(style.struck && { struck: true }),
    ...(href !== undefined && { href }),
  }
  yield { kind: 'inline', inline, style }
}

function readNote(element: XmlElement, context: OdtContext): string {
  const note = String(context.notes.length + 1)
  const place = context.notes.push({ note, blocks: [] }) - 1
  const body = childElements(element, 'text:note-body')
  context.notes[place] = {
    note,
    blocks: body.flatMap((part) => readOdtBlocks(part, { ...context, waiting: undefined })),
  }
  return note
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
