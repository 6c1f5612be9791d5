import { whole } from '../archive/whole.ts'
import { childAt, childElements, type XmlElement } from '../archive/xml.ts'
import type { NumeralStyle } from '../office/format-numeral.ts'
import { readIndent, readRunProperties, valOf } from './read-properties.ts'

/** One level of a list. */
export interface ListLevel {
  start: number
  style: NumeralStyle
  /** The label with `%1` to `%9` for the numbers of the levels. */
  text: string
  /** Write the numbers of all levels in digits. */
  legal: boolean
  /** The level counts on until this 1-based level or one above it comes; 0: it never starts again. Absent: any level above. */
  restart?: number
  /** Paragraph style that stands for this level. */
  paragraphStyle?: string
  /** Points. */
  indent?: number
  font?: string
}

/** A list as the paragraphs name it. Lists with the same `definition` count on together. */
export interface WordList {
  id: string
  definition: string
  levels: ReadonlyMap<number, ListLevel>
  /** Levels that start again, at this number, when the list is first used. */
  starts: ReadonlyMap<number, number>
}

/** Characters of a label's pattern; nine levels with full stops need 27. */
const longestLabel = 100

const styles: Readonly<Record<string, NumeralStyle>> = {
  decimal: 'decimal',
  decimalZero: 'decimalZero',
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  lowerRoman: 'lowerRoman',
  upperRoman: 'upperRoman',
  ordinal: 'ordinal',
  cardinalText: 'cardinalText',
  ordinalText: 'ordinalText',
  bullet: 'bullet',
  none: 'none',
}

/**
 * Read numbering.xml.
 *
 * @param listOfStyle The list that a numbering style names; definitions may point to one instead of stating levels.
 * @see ECMA-376 part 1, 17.9
 */
export function readNumbering(
  root: XmlElement | undefined,
  listOfStyle: (style: string) => string | undefined,
): Map<string, WordList> {
  const definitions = new Map(
    childElements(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', element]),
  )
  const nums = childElements(root, 'w:num')
  const definitionOf = (list: string | undefined): string =>
    valOf(
      nums.find((num) => num.attributes['w:numId'] === list),
      'w:abstractNumId',
    ) ?? ''
  const lists = new Map<string, WordList>()
  for (const num of nums) {
    const id = num.attributes['w:numId'] ?? ''
    const own = valOf(num, 'w:abstractNumId') ?? ''
    const link = valOf(definitions.get(own), 'w:numStyleLink')
    const definition = link === undefined ? own : definitionOf(listOfStyle(link)) || own
    lists.set(id, { id, definition, levels: levelsOf(definitions.get(definition), num), starts: startsOf(num) })
  }
  return lists
}

function levelsOf(definition: XmlElement | undefined, num: XmlElement): Map<number, ListLevel> {
  const overrides = childElements(num, 'w:lvlOverride').flatMap((override) => childElements(override, 'w:lvl'))
  return new Map(
    [...childElements(definition, 'w:lvl'), ...overrides].map((level) => [
      whole(level.attributes['w:ilvl']) ?? 0,
      readLevel(level),
    ]),
  )
}

function startsOf(num: XmlElement): Map<number, number> {
  return new Map(
    childElements(num, 'w:lvlOverride').flatMap((override): [number, number][] => {
      const start = whole(valOf(override, 'w:startOverride'))
      return start === undefined ? [] : [[whole(override.attributes['w:ilvl']) ?? 0, start]]
    }),
  )
}

function readLevel(level: XmlElement): ListLevel {
  const restart = whole(valOf(level, 'w:lvlRestart'))
  const paragraphStyle = valOf(level, 'w:pStyle')
  const indent = readIndent(childAt(level, 'w:pPr', 'w:ind'))
  const { font } = readRunProperties(childAt(level, 'w:rPr'))
  return {
    // An absent start is 0 by the standard and in Word.
    start: whole(valOf(level, 'w:start')) ?? 0,
    style: styles[valOf(level, 'w:numFmt') ?? 'decimal'] ?? 'decimal',
    text: (valOf(level, 'w:lvlText') ?? '').slice(0, longestLabel),
    legal: childAt(level, 'w:isLgl') !== undefined,
    ...(restart !== undefined && { restart }),
    ...(paragraphStyle !== undefined && { paragraphStyle }),
    ...(indent !== undefined && { indent }),
    ...(font !== undefined && { font }),
  }
}
