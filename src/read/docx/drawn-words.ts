import { childElements, descendants, textOf, type XmlElement } from '../archive/xml.ts'
import type { WordContext } from './word-context.ts'

/**
 * Read the words that a drawing itself shows: SmartArt, whose words stand in a part of their own, and the WordArt of older files, often
 * a title. Text boxes are not looked into.
 *
 * @returns One string for each paragraph of a diagram or line of WordArt, in the order of the file.
 */
export function drawnWords(drawing: XmlElement, context: WordContext): string[] {
  return childElements(drawing)
    .filter(({ name }) => name !== 'w:txbxContent')
    .flatMap((child) => [...ownWords(child, context), ...drawnWords(child, context)])
}

function ownWords({ name, attributes }: XmlElement, { word }: WordContext): string[] {
  if (name === 'v:textpath') return (attributes.string ?? '').split('\n').flatMap((line) => line.trim() || [])
  const data = name === 'dgm:relIds' ? word.related(attributes['r:dm'] ?? '') : undefined
  return data === undefined ? [] : diagramWords(data)
}

/** @param data Root of a diagram's data part. */
function diagramWords(data: XmlElement): string[] {
  return descendants(data)
    .filter((element) => element.name === 'dgm:t')
    .flatMap((text) => childElements(text, 'a:p'))
    .map((paragraph) =>
      descendants(paragraph)
        .map((at) => (at.name === 'a:t' ? textOf(at) : ''))
        .join('')
        .trim(),
    )
    .filter((text) => text !== '')
}
