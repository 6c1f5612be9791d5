import { childAt, type XmlElement } from '../archive/xml.ts'
import { formatNumeral } from '../office/format-numeral.ts'
import { symbolCharacters } from '../office/symbol-characters.ts'
import type { ListLevel, WordList } from './read-numbering.ts'
import { type ParagraphProperties, readParagraphProperties } from './read-properties.ts'
import type { WordStyles } from './read-styles.ts'

/** The number or bullet that Word draws in front of a paragraph. */
export interface ListLabel {
  /** Empty where the level prints nothing. */
  label: string
  /** 0-based. */
  level: number
  /** Points. */
  indent?: number
}

/** The numbers reached in one list definition, by level. */
type Counters = Map<number, number>

/**
 * Count through the numbered paragraphs as Word does.
 *
 * @param paragraphs `w:p` elements in document order, without deleted ones.
 * @returns The label of each paragraph that is in a list.
 */
export function numberParagraphs(
  paragraphs: Iterable<XmlElement>,
  styles: WordStyles,
  lists: ReadonlyMap<string, WordList>,
): Map<XmlElement, ListLabel> {
  const labels = new Map<XmlElement, ListLabel>()
  const counters = new Map<string, Counters>()
  const used = new Set<string>()
  for (const paragraph of paragraphs) {
    const place = placeInList(readParagraphProperties(childAt(paragraph, 'w:pPr')), styles, lists)
    const level = place?.list.levels.get(place.level)
    if (place === undefined || level === undefined) continue
    const reached = counters.get(place.list.definition) ?? new Map<number, number>()
    counters.set(place.list.definition, reached)
    if (!used.has(place.list.id)) restart(reached, place.list)
    used.add(place.list.id)
    count(reached, place.list, place.level)
    labels.set(paragraph, {
      label: labelText(level, place.list, reached),
      level: place.level,
      ...(level.indent !== undefined && { indent: level.indent }),
    })
  }
  return labels
}

/** A paragraph names its list itself, or its style does; a level of the list may in turn be bound to a style. */
function placeInList(own: ParagraphProperties, styles: WordStyles, lists: ReadonlyMap<string, WordList>) {
  const style = styles.paragraphStyle(own.style)
  const list = lists.get(own.list ?? style.paragraph.list ?? '0')
  if (list === undefined) return undefined
  return { list, level: Math.min(8, own.level ?? boundLevel(list, style.chain) ?? style.paragraph.level ?? 0) }
}

function boundLevel(list: WordList, chain: readonly string[]): number | undefined {
  for (const style of chain) {
    for (const [at, level] of list.levels) if (level.paragraphStyle === style) return at
  }
  return undefined
}

function restart(reached: Counters, list: WordList): void {
  for (const level of list.starts.keys()) reached.delete(level)
}

function count(reached: Counters, list: WordList, at: number): void {
  const before = reached.get(at)
  reached.set(at, before === undefined ? startOf(list, at) : before + 1)
  // A level that is skipped on the way down counts as begun.
  for (let above = 0; above < at; above++) {
    if (!reached.has(above)) reached.set(above, startOf(list, above))
  }
  for (let below = at + 1; below <= 8; below++) {
    const until = list.levels.get(below)?.restart ?? below
    if (at < until) reached.delete(below)
  }
}

function startOf(list: WordList, at: number): number {
  return list.starts.get(at) ?? list.levels.get(at)?.start ?? 1
}

function labelText(level: ListLevel, list: WordList, reached: Counters): string {
  if (level.style === 'bullet') return symbolCharacters(level.text, level.font)
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const style = list.levels.get(at)?.style ?? 'decimal'
      return formatNumeral(reached.get(at) ?? startOf(list, at), level.legal && style !== 'none' ? 'decimal' : style)
    })
    .trim()
}
