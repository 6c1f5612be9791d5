import type { Element, Root } from 'hast'
import type { SetAside } from '../../model/ledger.ts'
import { elementsOf } from './elements-of.ts'
import { countLetters, htmlText } from './html-text.ts'
import { isMain } from './part-furniture.ts'
import { without } from './without.ts'

/** The main part must hold at least this share of the page's letters, or the page only uses the tag for something else. */
const leastShare = 0.5

/**
 * Find the part of a page that is the document: the one that says so, or else all of it.
 *
 * @returns The part, and the words outside it. A page heading outside it comes first in it.
 */
export function findMain(tree: Root): { main: Root; setAside: SetAside[] } {
  const letters = countLetters(tree)
  const whole = letters.get(tree) ?? 0
  const candidates = elementsOf(tree).filter(isMain)
  const sized = candidates.map((element) => ({ element, size: letters.get(element) ?? 0 }))
  const largest = sized.sort((a, b) => b.size - a.size)[0]
  if (largest === undefined || largest.size < whole * leastShare) return { main: tree, setAside: [] }
  const around = without(tree, largest.element)
  const heading = hasHeading(largest.element) ? undefined : elementsOf(around).find(({ tagName }) => tagName === 'h1')
  const text = htmlText(heading === undefined ? around : without(around, heading))
  return {
    main: { type: 'root', children: heading === undefined ? [largest.element] : [heading, largest.element] },
    setAside: text === '' ? [] : [{ text, reason: 'outside the main part of the page' }],
  }
}

function hasHeading(element: Element): boolean {
  return elementsOf(element).some(({ tagName }) => tagName === 'h1')
}
