import { childElements, descendants, textOf, type XmlElement } from '../archive/xml.ts'

/**
 * Read the words of a SmartArt diagram.
 *
 * @param data Root of its data part.
 * @returns One string for each paragraph of its shapes, in the order of the data.
 */
export function readDiagram(data: XmlElement): string[] {
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
