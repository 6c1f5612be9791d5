import { childAt, childElements, descendants, textOf, type XmlElement } from '../archive/xml.ts'
import { symbolCharacters } from '../office/symbol-characters.ts'
import type { ListLabel } from './number-paragraphs.ts'
import { readDiagram } from './read-diagram.ts'
import { readRunProperties, valOf } from './read-properties.ts'
import type { WordStyles } from './read-styles.ts'
import type { WordPackage } from './word-package.ts'

const printed: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
}

/**
 * Take every printed word of a part straight from its text elements, minding neither structure nor fields: what the ledger counts the
 * blocks against. Words that Word itself draws in front of table lines come along, since blocks print them in the cell.
 */
export function rawWords(root: XmlElement, styles: WordStyles, labels: ReadonlyMap<XmlElement, ListLabel>): string {
  const lines: string[] = []
  const walk = (element: XmlElement, inCell: boolean): void => {
    if (element.name === 'w:p') lines.push(inCell ? (labels.get(element)?.label ?? '') : '', lineOf(element, styles))
    for (const child of childElements(element))
      walk(child, (inCell || child.name === 'w:tc') && child.name !== 'w:txbxContent')
  }
  walk(root, false)
  return lines.filter(Boolean).join('\n')
}

/** @returns The words of a part's diagrams, which are kept in parts of their own. */
export function rawDiagramWords(word: WordPackage): string {
  return [...descendants(word.document.root)]
    .filter((element) => element.name === 'dgm:relIds')
    .flatMap((element) =>
      readDiagram(word.related(element.attributes['r:dm'] ?? '') ?? { name: '', attributes: {}, children: [] }),
    )
    .join('\n')
}

function lineOf(paragraph: XmlElement, styles: WordStyles): string {
  const style = styles.paragraphStyle(valOf(childAt(paragraph, 'w:pPr'), 'w:pStyle'))
  const wordsIn = (element: XmlElement): string =>
    childElements(element)
      .map((child) => {
        if (child.name === 'w:txbxContent' || child.name === 'w:rt') return ''
        return child.name === 'w:r'
          ? runWords(child, style.run.hidden ?? false, styles) + wordsInBoxless(child)
          : wordsIn(child)
      })
      .join('')
  const wordsInBoxless = (run: XmlElement): string =>
    childElements(run)
      .filter((child) => child.name === 'w:ruby')
      .map(wordsIn)
      .join('')
  return wordsIn(paragraph).concat(mathWords(paragraph)).trim()
}

function runWords(run: XmlElement, hidden: boolean, styles: WordStyles): string {
  const own = readRunProperties(childAt(run, 'w:rPr'))
  const properties = { hidden, ...styles.characterStyle(own.style), ...own }
  if (properties.hidden) return ''
  return childElements(run)
    .map((child) =>
      child.name === 'w:t' ? symbolCharacters(textOf(child), properties.font) : (printed[child.name] ?? ''),
    )
    .join('')
}

function mathWords(paragraph: XmlElement): string {
  return childElements(paragraph, 'm:oMath')
    .flatMap((math) => [...descendants(math)])
    .map((at) => (at.name === 'm:t' ? ` ${textOf(at)}` : ''))
    .join('')
}
