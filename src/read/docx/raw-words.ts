import { noteMark } from '../../model/note-mark.ts'
import { childAt, childElements, descendants, textOf, type XmlElement } from '../archive/xml.ts'
import { symbolCharacters } from '../office/symbol-characters.ts'
import { drawnWords } from './drawn-words.ts'
import { formFieldText } from './form-field.ts'
import { readRunProperties, valOf } from './read-properties.ts'
import type { WordContext } from './word-context.ts'

const printed: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
}
const drawings = new Set(['w:drawing', 'w:pict', 'w:object'])
const notText = new Set(['w:pPr', 'w:rPr', 'w:txbxContent', 'w:rt'])

/**
 * Take every printed word of a part straight from its text elements, minding neither structure nor fields: what the ledger counts the
 * blocks against. The numbers that Word draws (of list items, of notes) are words of the page too.
 */
export function rawWords(root: XmlElement, context: WordContext): string {
  const all = [root, ...descendants(root)]
  const cells = new Set(all.filter(({ name }) => name === 'w:tc').flatMap((cell) => childElements(cell, 'w:p')))
  return all
    .filter((element) => element.name === 'w:p')
    .map((paragraph) => rawLine(paragraph, cells.has(paragraph), context))
    .filter(Boolean)
    .join('\n')
}

/** Of paragraphs without words, only those in cells show their number. */
function rawLine(paragraph: XmlElement, isCell: boolean, context: WordContext): string {
  const style = context.styles.paragraphStyle(valOf(childAt(paragraph, 'w:pPr'), 'w:pStyle'))
  const words = wordsIn(paragraph, style.run.hidden ?? false, context).trim()
  const drawn = drawingsIn(paragraph)
    .flatMap((drawing) => drawnWords(drawing, context))
    .join(' ')
  const label = words === '' && !isCell ? undefined : context.labels.get(paragraph)?.label
  return [label, words, drawn].filter(Boolean).join(' ')
}

function wordsIn(element: XmlElement, hidden: boolean, context: WordContext): string {
  return childElements(element)
    .map((child) => {
      if (notText.has(child.name)) return ''
      if (child.name === 'm:t') return textOf(child)
      return child.name === 'w:r' ? runWords(child, hidden, context) : wordsIn(child, hidden, context)
    })
    .join('')
}

function runWords(run: XmlElement, hidden: boolean, context: WordContext): string {
  const own = readRunProperties(childAt(run, 'w:rPr'))
  const properties = { hidden, ...context.styles.characterStyle(own.style), ...own }
  if (properties.hidden) return ''
  return childElements(run)
    .map((child) => {
      if (child.name === 'w:t') return symbolCharacters(textOf(child), properties.font)
      const note = /^w:(footnote|endnote)Reference$/.exec(child.name)?.[1]
      if (note !== undefined) return noteMark(context.notes.get(`${note} ${child.attributes['w:id']}`) ?? 0)
      if (child.name === 'w:fldChar') return formFieldText(child)
      return printed[child.name] ?? (child.name === 'w:ruby' ? wordsIn(child, hidden, context) : '')
    })
    .join('')
}

/** The drawings of a paragraph itself, not those inside its text boxes, which have paragraphs of their own. */
function drawingsIn(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === 'w:txbxContent') return []
    return drawings.has(child.name) ? [child] : drawingsIn(child)
  })
}
