import type { Element, Root } from 'hast'
import { alphabetic, formatNumeral } from '../office/format-numeral.ts'
import { elementsOf } from './elements-of.ts'
import { numberNested } from './number-nested.ts'

/** Characters of a label; ten levels with full stops need 40. */
const longestLabel = 100

/** What a rule prints in front of an item: text, and the number of a level in a style of numerals. */
type Piece = { text: string } | { level: number; numerals: string }

interface Counting {
  /** By list and level, such as `kix_list_1-0`. */
  labels: ReadonlyMap<string, Piece[]>
  reached: Map<string, number>
}

const rule = /\.lst-([\w-]+-\d)\s*>\s*li:before\s*\{\s*content:\s*([^}]*)\}/g
const piece = /"([^"]*)"|counter\(lst-ctn-[\w-]+-(\d),\s*([\w-]+)\)/g
const listClass = /^lst-([\w-]+)-(\d)$/

/**
 * Write the level and the label of each item of a page exported by Google Docs into attributes, in place. There every level is a list
 * of its own, and style rules count: `.lst-kix_1-1 > li:before { content: counter(lst-ctn-kix_1-0, decimal) "." … }`.
 */
export function applyCounters(page: Root): void {
  const styles = elementsOf(page).filter(({ tagName }) => tagName === 'style')
  const css = styles.map(textOf).join('\n')
  const labels = new Map<string, Piece[]>()
  for (const [, list = '', content = ''] of css.matchAll(rule)) labels.set(list, readContent(content))
  const counting: Counting = { labels, reached: new Map() }
  for (const element of elementsOf(page)) {
    // Only what the style rules say counts, nothing that a page writes there itself.
    if (element.tagName === 'li') element.properties = { ...element.properties, dataLabel: null, dataLevel: null }
  }
  numberNested(page, css)
  for (const element of elementsOf(page)) {
    if (element.tagName === 'ol' || element.tagName === 'ul') countItems(element, counting)
  }
}

function readContent(content: string): Piece[] {
  return [...content.matchAll(piece)].map(([, text, level, numerals = '']) =>
    level === undefined ? { text: text ?? '' } : { level: Number(level), numerals },
  )
}

function countItems(list: Element, { labels, reached }: Counting): void {
  const classes = Array.isArray(list.properties.className) ? list.properties.className.map(String) : []
  const [, name, digit] = classes.map((one) => listClass.exec(one)).find((found) => found !== null) ?? []
  if (name === undefined) return
  const level = Number(digit)
  const isStart = classes.includes('start') || !reached.has(`${name}-${level}`)
  const start = Number(list.properties.start ?? Number.NaN)
  let value = Number.isSafeInteger(start) ? start - 1 : isStart ? 0 : (reached.get(`${name}-${level}`) ?? 0)
  for (const item of list.children) {
    if (item.type !== 'element' || item.tagName !== 'li') continue
    reached.set(`${name}-${level}`, ++value)
    item.properties.dataLevel = String(level)
    const pieces = list.tagName === 'ol' ? labels.get(`${name}-${level}`) : undefined
    const label = pieces?.map((one) => printed(one, (at) => reached.get(`${name}-${at}`) ?? 1)).join('')
    if (label?.trim()) item.properties.dataLabel = label.trim().slice(0, longestLabel)
  }
}

function printed(one: Piece, numberAt: (level: number) => number): string {
  if ('text' in one) return one.text
  const value = numberAt(one.level)
  if (/^(?:lower|upper)-(?:alpha|latin)$/.test(one.numerals))
    return one.numerals.startsWith('upper') ? alphabetic(value).toUpperCase() : alphabetic(value)
  if (/roman$/.test(one.numerals))
    return formatNumeral(value, one.numerals.startsWith('upper') ? 'upperRoman' : 'lowerRoman')
  return String(value)
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
