import type { Element } from 'hast'
import { elementsOf } from './elements-of.ts'
import { htmlText } from './html-text.ts'

/** A menu has at least so many entries, none of more characters. */
const fewest = 3
const longest = 40

/** @returns Whether an element shows nothing but short links to other pages: above a text, the menu of its site. */
export function isLinkList(element: Element): boolean {
  if (!/^(?:ul|ol|table|div|p|td)$/.test(element.tagName)) return false
  const links = elementsOf(element).filter(({ tagName, properties }) => tagName === 'a' && isOutward(properties.href))
  const texts = links.map((link) => htmlText(link))
  if (texts.length < fewest || texts.some((text) => text.length > longest)) return false
  return lettersOf(htmlText(element)) === lettersOf(texts.join(''))
}

/** Links to places of the page itself are its contents list. */
function isOutward(href: unknown): boolean {
  return typeof href === 'string' && !href.startsWith('#')
}

function lettersOf(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length
}
