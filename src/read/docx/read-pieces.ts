import { childAt, childElements, contains, descendants, textOf, type XmlElement } from '../archive/xml.ts'
import type { Inline } from '../office/inline.ts'
import { symbolCharacters } from '../office/symbol-characters.ts'
import { drawnWords } from './drawn-words.ts'
import { isContents, linkTarget } from './fields.ts'
import { formFieldText } from './form-field.ts'
import { type RunProperties, readRunProperties } from './read-properties.ts'
import type { WordContext } from './word-context.ts'

/** A piece of a paragraph with what its run states, or what hangs on the paragraph: a box of text, words that are drawn. */
export type Piece =
  | { kind: 'inline'; inline: Inline; run: RunProperties; contents: boolean }
  | { kind: 'box'; content: XmlElement }
  | { kind: 'drawn'; text: string }

/** What holds around a run: the properties of its paragraph's style, and the link it stands in. */
interface Around {
  run: RunProperties
  href?: string
  contents?: boolean
}

const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011',
}
const pictures = new Set(['a:blip', 'v:imagedata'])

/** Read what stands in a paragraph, in order: words with their marks, breaks, notes, boxes. */
export function* readPieces(element: XmlElement, context: WordContext, around: Around): Generator<Piece> {
  for (const child of childElements(element)) {
    switch (child.name) {
      case 'w:r':
        yield* readRun(child, context, around)
        break
      case 'w:hyperlink':
        yield* readPieces(child, context, {
          ...around,
          ...linkOf(context.part.targets.get(child.attributes['r:id'] ?? '')),
        })
        break
      case 'w:fldSimple':
        yield* readPieces(child, context, { ...around, ...simpleField(child.attributes['w:instr'] ?? '') })
        break
      case 'w:sdt':
        notePlaceholder(child, context)
        yield* readPieces(child, context, around)
        break
      case 'w:ruby':
        yield* readPieces(childAt(child, 'w:rubyBase') ?? child, context, around)
        break
      case 'm:oMath':
        yield* textPiece(mathText(child), around.run, context, around)
        break
      case 'w:pPr':
      case 'w:sdtPr':
        break
      default:
        yield* readPieces(child, context, around)
    }
  }
}

function linkOf(href: string | undefined): { href?: string } {
  return href === undefined ? {} : { href }
}

function simpleField(instruction: string): Partial<Around> {
  return isContents(instruction) ? { contents: true } : linkOf(linkTarget(instruction))
}

function notePlaceholder(control: XmlElement, context: WordContext): void {
  if (childAt(control, 'w:sdtPr', 'w:showingPlcHdr') === undefined) return
  const text = textOf(childAt(control, 'w:sdtContent') ?? control).trim()
  if (text !== '') context.findings.placeholders.push(text)
}

function mathText(element: XmlElement): string {
  return descendants(element)
    .map((at) => (at.name === 'm:t' ? textOf(at) : ''))
    .join('')
}

function* readRun(element: XmlElement, context: WordContext, around: Around): Generator<Piece> {
  const own = readRunProperties(childAt(element, 'w:rPr'))
  const run = { ...around.run, ...context.styles.characterStyle(own.style), ...own }
  for (const child of childElements(element)) yield* readRunChild(child, run, context, around)
}

function* readRunChild(child: XmlElement, run: RunProperties, context: WordContext, around: Around): Generator<Piece> {
  const { fields } = context
  switch (child.name) {
    case 'w:t':
      yield* textPiece(symbolCharacters(textOf(child), run.font), run, context, around)
      break
    case 'w:sym':
      yield* textPiece(symbolOf(child), run, context, around)
      break
    case 'w:br':
    case 'w:cr':
      if (!run.hidden && !fields.inInstruction())
        yield { kind: 'inline', inline: { kind: 'break' }, run, contents: fields.inContents() }
      break
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      if (!run.hidden)
        yield { kind: 'inline', inline: { kind: 'note', note: noteNumber(child, context) }, run, contents: false }
      break
    case 'w:fldChar':
      yield* textPiece(formFieldText(child), run, context, around)
      turnField(child.attributes['w:fldCharType'], context)
      break
    case 'w:instrText':
      fields.addInstruction(textOf(child))
      break
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      yield* readDrawing(child, context)
      break
    default:
      yield* textPiece(characters[child.name] ?? '', run, context, around)
  }
}

function* textPiece(text: string, run: RunProperties, context: WordContext, around: Around): Generator<Piece> {
  if (text === '' || context.fields.inInstruction()) return
  if (run.hidden) {
    context.findings.hiddenWords += text.split(/\s+/).filter(Boolean).length
    return
  }
  const contents = around.contents === true || context.fields.inContents()
  const href = around.href ?? context.fields.href()
  const inline: Inline = {
    kind: 'text',
    text,
    ...(run.bold && { strong: true }),
    ...(run.italic && { emphasis: true }),
    ...(run.struck && { struck: true }),
    ...linkOf(href),
  }
  yield { kind: 'inline', inline, run, contents }
}

function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
  if (Number.isNaN(code) || code > 0xffff) return ''
  // Some writers leave out the F0 of a symbol font's code.
  const character = String.fromCharCode(code < 0x100 ? code | 0xf000 : code)
  return symbolCharacters(character, element.attributes['w:font'])
}

function turnField(type: string | undefined, { fields }: WordContext): void {
  if (type === 'begin') fields.begin()
  else if (type === 'separate') fields.separate()
  else if (type === 'end') fields.end()
}

function noteNumber(reference: XmlElement, { notes }: WordContext): string {
  const kind = reference.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const note = `${kind} ${reference.attributes['w:id'] ?? ''}`
  const number = notes.get(note) ?? notes.size + 1
  notes.set(note, number)
  return String(number)
}

function* readDrawing(element: XmlElement, context: WordContext): Generator<Piece> {
  if (contains(element, pictures)) context.findings.pictures++
  for (const content of boxesIn(element)) yield { kind: 'box', content }
  for (const text of drawnWords(element, context)) yield { kind: 'drawn', text }
}

/** The boxes of a drawing, not those inside their text. */
function boxesIn(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => (child.name === 'w:txbxContent' ? [child] : boxesIn(child)))
}
