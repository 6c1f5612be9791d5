import type { Element, Root } from 'hast'
import { childElementsOf } from './elements-of.ts'

/** `li:before { content: counters(item, ".") " " }`: the common way to number `1`, `1.1`, `1.1.1`. */
const nestedNumbers = /\bli\s*::?(?:before|marker)\s*\{[^{}]*\bcounters\(\s*[\w-]+\s*,\s*["'](.)["']/

/**
 * Number the items of lists within lists by all their numbers, where the style rules of a page say so, in place: written as labels.
 *
 * @param css The style rules.
 */
export function numberNested(page: Root, css: string): void {
  const separator = nestedNumbers.exec(css)?.[1]
  if (separator === undefined) return
  const walk = (parent: Root | Element, numbers: readonly number[]): void => {
    let value = 0
    for (const child of childElementsOf(parent)) {
      const counts = 'tagName' in parent && parent.tagName === 'ol' && child.tagName === 'li'
      const path = counts ? [...numbers, ++value] : numbers
      if (counts) child.properties.dataLabel = path.join(separator)
      walk(child, path)
    }
  }
  walk(page, [])
}
