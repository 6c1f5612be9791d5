import type { Element } from 'hast'
import { alphabetic, formatNumeral } from '../office/format-numeral.ts'

/**
 * Write the numbers that a browser draws in front of the items of a list.
 *
 * @param list `ol`, `ul` or `menu`.
 * @param items Its `li` elements.
 * @returns A label an item; undefined where the list draws none.
 * @see https://html.spec.whatwg.org/multipage/grouping-content.html#ordinal-value
 */
export function listLabels(list: Element, items: readonly Element[]): (string | undefined)[] {
  const listType = String(list.properties.type ?? '')
  if (listType === 'none') return items.map(() => undefined)
  if (list.tagName !== 'ol') return items.map(() => '•')
  const reversed = list.properties.reversed !== undefined && list.properties.reversed !== false
  let value = numberOf(list.properties.start) ?? (reversed ? items.length : 1)
  return items.map((item) => {
    value = numberOf(item.properties.value) ?? value
    const label = `${numeral(value, String(item.properties.type ?? listType))}.`
    value += reversed ? -1 : 1
    return label
  })
}

function numberOf(property: unknown): number | undefined {
  const value = typeof property === 'string' || typeof property === 'number' ? Number(property) : Number.NaN
  return Number.isSafeInteger(value) ? value : undefined
}

function numeral(value: number, type: string): string {
  switch (type) {
    case 'a':
      return alphabetic(value)
    case 'A':
      return alphabetic(value).toUpperCase()
    case 'i':
      return formatNumeral(value, 'lowerRoman')
    case 'I':
      return formatNumeral(value, 'upperRoman')
    default:
      return String(value)
  }
}
