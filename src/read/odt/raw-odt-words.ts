import { noteMark } from '../../model/note-mark.ts'
import { childElements, type XmlElement } from '../archive/xml.ts'
import { symbolCharacters } from '../office/symbol-characters.ts'
import { isHiddenSection } from './is-hidden-section.ts'
import type { OdtContext } from './odt-context.ts'
import type { OdtStyle } from './read-odt-styles.ts'

/** Elements whose words are not printed. */
const unprinted = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:hidden-text',
  'text:note-citation',
  'text:number',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
  'office:forms',
])

/**
 * Take every printed word of an OpenDocument text straight from its paragraphs: what the ledger counts the blocks against. The numbers
 * that the office program draws (of list items, of notes) are words of the page too.
 */
export function rawOdtWords(root: XmlElement, context: OdtContext): string {
  const lines: string[] = []
  let notes = 0
  const walk = (element: XmlElement, mark: string): void => {
    if (isUnprinted(element)) return
    if (element.name === 'text:p' || element.name === 'text:h') lines.push(rawLine(element, mark, context, notes))
    for (const child of childElements(element)) walk(child, child.name === 'text:note' ? noteMark(++notes) : mark)
  }
  walk(root, '')
  return lines.filter(Boolean).join('\n')
}

function isUnprinted(element: XmlElement): boolean {
  return unprinted.has(element.name) || /-source$/.test(element.name) || isHiddenSection(element)
}

/** @param notes How many notes came before the paragraph. */
function rawLine(paragraph: XmlElement, mark: string, context: OdtContext, notes: number): string {
  let met = notes
  const wordsIn = (element: XmlElement, style: OdtStyle): string =>
    element.children
      .map((child) => {
        if (typeof child === 'string') return style.hidden ? '' : symbolCharacters(child.replace(/[ \t\r\n]+/g, ' '))
        if (child.name === 'text:note') return noteMark(++met)
        if (isUnprinted(child) || child.name === 'text:p' || child.name === 'text:h') return ''
        if (/^text:(?:s|tab|line-break)$/.test(child.name)) return ' '
        const own = child.name === 'text:span' ? context.styles('text', child.attributes['text:style-name']) : {}
        return wordsIn(child, { ...style, ...own })
      })
      .join('')
  const words = wordsIn(paragraph, context.styles('paragraph', paragraph.attributes['text:style-name'])).trim()
  return words === '' ? '' : [mark, context.labels.get(paragraph), words].filter(Boolean).join(' ')
}
