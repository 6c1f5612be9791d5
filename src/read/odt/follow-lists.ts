import { whole } from '../archive/whole.ts'
import { childElements, type XmlElement } from '../archive/xml.ts'
import { formatNumeral } from '../office/format-numeral.ts'
import type { OdtListLevel, OdtListStyle } from './read-list-styles.ts'

/** The number or bullet in front of a paragraph. */
export interface OdtLabel {
  label: string
  /** 0-based. */
  level: number
  indent?: number
}

/** Follows lists as they open and close, and counts their items. */
export interface Lists {
  enter: (list: XmlElement) => void
  leave: () => void
  /** Count an item of the innermost list. @returns Its label, for its first paragraph; undefined where it has none of its own. */
  count: (item: XmlElement) => OdtLabel | undefined
  /** Count a heading that stands in no list. @returns Its label, where headings are numbered. */
  countHeading: (heading: XmlElement) => OdtLabel | undefined
  /** Count a paragraph that says itself of which list it is (`text:numbered-paragraph`). @returns Its label. */
  countNumbered: (paragraph: XmlElement) => OdtLabel | undefined
  inList: () => boolean
}

/** The numbers reached, by level. */
type Counters = Map<number, number>

interface OpenList {
  style: string
  reached: Counters
}

const paragraphs = new Set(['text:p', 'text:h'])

/** @see OpenDocument 1.3 part 3, 5.3.2 to 5.3.6 and 19.880 */
export function followLists(styles: ReadonlyMap<string, OdtListStyle>): Lists {
  const open: OpenList[] = []
  const byId = new Map<string, Counters>()
  const byStyle = new Map<string, Counters>()
  const numbered = new Map<string, OpenList>()
  const headings: Counters = new Map()

  const countersFor = ({ attributes }: XmlElement, style: string): Counters => {
    const continued = attributes['text:continue-list']
    if (continued !== undefined) return byId.get(continued) ?? new Map()
    return (attributes['text:continue-numbering'] === 'true' ? byStyle.get(style) : undefined) ?? new Map()
  }
  return {
    enter(list) {
      const around = open.at(-1)
      const style = list.attributes['text:style-name'] ?? around?.style ?? ''
      const reached = around?.style === style ? around.reached : countersFor(list, style)
      const id = list.attributes['xml:id']
      if (id !== undefined) byId.set(id, reached)
      byStyle.set(style, reached)
      open.push({ style, reached })
    },
    leave: () => open.pop(),
    count(item) {
      const list = open.at(-1)
      const first = childElements(item).find(({ name }) => name !== 'text:number' && name !== 'text:soft-page-break')
      // An item that starts with a list only holds that list in its place.
      if (list === undefined || item.name !== 'text:list-item' || !paragraphs.has(first?.name ?? '')) return undefined
      const levels = styles.get(item.attributes['text:style-override'] ?? list.style)
      return countAt(list.reached, levels, open.length - 1, whole(item.attributes['text:start-value']))
    },
    countHeading({ attributes }) {
      if (attributes['text:is-list-header'] === 'true') return undefined
      const start = attributes['text:restart-numbering'] === 'true' ? whole(attributes['text:start-value']) : undefined
      return countAt(headings, styles.get(''), (whole(attributes['text:outline-level']) ?? 1) - 1, start)
    },
    countNumbered({ attributes }) {
      const id = attributes['text:list-id'] ?? ''
      const { style, reached } = numbered.get(id) ?? { style: attributes['text:style-name'] ?? '', reached: new Map() }
      numbered.set(id, { style, reached })
      const at = (whole(attributes['text:level']) ?? 1) - 1
      return countAt(
        reached,
        styles.get(attributes['text:style-name'] ?? style),
        at,
        whole(attributes['text:start-value']),
      )
    },
    inList: () => open.length > 0,
  }
}

function countAt(
  reached: Counters,
  levels: OdtListStyle | undefined,
  at: number,
  start: number | undefined,
): OdtLabel | undefined {
  const level = levels?.get(at)
  if (levels === undefined || level === undefined) return undefined
  const before = reached.get(at)
  reached.set(at, start ?? (before === undefined ? level.start : before + 1))
  for (let above = 0; above < at; above++) {
    if (!reached.has(above)) reached.set(above, levels.get(above)?.start ?? 1)
  }
  for (const below of [...reached.keys()]) if (below > at) reached.delete(below)
  const label = labelText(level, levels, reached, at).trim()
  return label === '' ? undefined : { label, level: at, ...(level.indent !== undefined && { indent: level.indent }) }
}

function labelText(level: OdtListLevel, levels: OdtListStyle, reached: Counters, at: number): string {
  if (level.bullet !== undefined) return level.bullet
  const numberAt = (place: number): string => {
    const shown = levels.get(place)
    return formatNumeral(reached.get(place) ?? shown?.start ?? 1, shown?.style ?? 'none')
  }
  if (level.pattern !== undefined)
    return level.pattern.replace(/%(\d+)%/g, (_, digits: string) => numberAt(Number(digits) - 1))
  if (level.style === 'none') return ''
  const places = Array.from({ length: Math.min(level.shown, at + 1) }, (_, step) => at - step).reverse()
  return level.prefix + places.map(numberAt).filter(Boolean).join('.') + level.suffix
}
