import { whole } from '../archive/whole.ts'
import { childAt, childElements, descendants, type XmlElement } from '../archive/xml.ts'
import type { NumeralStyle } from '../office/format-numeral.ts'
import { symbolCharacters } from '../office/symbol-characters.ts'
import { points } from './points.ts'

/** One level of an OpenDocument list. */
export interface OdtListLevel {
  start: number
  style: NumeralStyle
  prefix: string
  suffix: string
  /** How many levels the label shows, this one last. */
  shown: number
  /** The whole label with `%1%` to `%10%` for the numbers; stands in for prefix, suffix and `shown`. */
  pattern?: string
  bullet?: string
  /** Points. */
  indent?: number
}

/** Levels from 0. */
export type OdtListStyle = ReadonlyMap<number, OdtListLevel>

/** Characters of a label's pattern; ten levels with full stops need 40. */
const longestLabel = 100

const numerals: Readonly<Record<string, NumeralStyle>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '1st': 'ordinal',
}

/** Read every list style, by name. The numbering of headings goes under an empty name. */
export function readListStyles(content: XmlElement, styles: XmlElement | undefined): Map<string, OdtListStyle> {
  const containers = [
    childAt(styles, 'office:styles'),
    childAt(styles, 'office:automatic-styles'),
    childAt(content, 'office:automatic-styles'),
  ]
  const found = new Map<string, OdtListStyle>()
  for (const element of containers.flatMap((container) => childElements(container))) {
    if (element.name === 'text:list-style') found.set(element.attributes['style:name'] ?? '', levelsOf(element))
    if (element.name === 'text:outline-style') found.set('', levelsOf(element))
  }
  return found
}

function levelsOf(element: XmlElement): OdtListStyle {
  return new Map(
    childElements(element).map((level) => [(whole(level.attributes['text:level']) ?? 1) - 1, readLevel(level)]),
  )
}

function readLevel(level: XmlElement): OdtListLevel {
  const { attributes } = level
  const pattern = attributes['loext:num-list-format'] ?? attributes['style:num-list-format']
  const bullet = level.name === 'text:list-level-style-image' ? '•' : attributes['text:bullet-char']
  const font = childAt(level, 'style:text-properties')?.attributes['style:font-name']
  return {
    start: whole(attributes['text:start-value']) ?? 1,
    style: bullet === undefined ? (numerals[attributes['style:num-format'] ?? ''] ?? 'none') : 'bullet',
    prefix: (attributes['style:num-prefix'] ?? '').slice(0, longestLabel),
    suffix: (attributes['style:num-suffix'] ?? '').slice(0, longestLabel),
    shown: whole(attributes['text:display-levels']) ?? 1,
    ...(pattern !== undefined && { pattern: pattern.slice(0, longestLabel) }),
    ...(bullet !== undefined && { bullet: symbolCharacters(bullet.slice(0, longestLabel), font) }),
    ...indentOf(level),
  }
}

function indentOf(level: XmlElement): { indent?: number } {
  const properties = descendants(level).find((element) => element.name === 'style:list-level-label-alignment')
  const indent = points(properties?.attributes['fo:margin-left'])
  return indent === undefined ? {} : { indent }
}
