import { childElements, type XmlElement, type XmlNode } from '../archive/xml.ts'
import { symbolCharacters } from '../office/symbol-characters.ts'
import type { OdtStyle, StyleLookup } from './read-odt-styles.ts'

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
 * Take every printed word of an OpenDocument text straight from its paragraphs: what the ledger counts the blocks against. Labels of
 * list items in tables come along, since blocks print them in the cell.
 */
export function rawOdtWords(root: XmlElement, styles: StyleLookup, labels: ReadonlyMap<XmlElement, string>): string {
  const lines: string[] = []
  const walk = (node: XmlNode, style: OdtStyle, inCell: boolean): string => {
    if (typeof node === 'string') return style.hidden ? '' : symbolCharacters(node.replace(/[ \t\r\n]+/g, ' '))
    if (unprinted.has(node.name) || /-source$/.test(node.name)) return ''
    if (/^text:(?:s|tab|line-break)$/.test(node.name)) return ' '
    const cell = inCell || node.name === 'table:table-cell'
    if (node.name === 'text:p' || node.name === 'text:h') {
      const own = styles('paragraph', node.attributes['text:style-name'])
      const words = node.children.map((child) => walk(child, own, cell && child !== node)).join('')
      lines.push(`${cell ? (labels.get(node) ?? '') : ''} ${words}`.trim())
      return ''
    }
    if (node.name === 'text:span') {
      const own = { ...style, ...styles('text', node.attributes['text:style-name']) }
      return node.children.map((child) => walk(child, own, cell)).join('')
    }
    const children = isPrinted(node) ? node.children : childElements(node)
    return children.map((child) => walk(child, style, cell)).join('')
  }
  walk(root, { name: '', automatic: false }, false)
  return lines.filter(Boolean).join('\n')
}

/** Text that stands between blocks is only white space. */
function isPrinted(element: XmlElement): boolean {
  return !/^(?:office:|table:|text:(?:list|section|index|table-of|note))/.test(element.name)
}
