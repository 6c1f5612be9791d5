import type { Element, ElementContent, Root } from 'hast'
import { htmlText, isHidden } from './html-text.ts'

/** How CSS names the counting of lists, and how the `type` attribute does. */
const listTypes: Readonly<Record<string, string>> = {
  decimal: '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  none: 'none',
}

/**
 * Write what `style` attributes say about lists and alignment into attributes, and take out what they hide, in place: after this no
 * style is needed.
 *
 * @returns How many words were hidden.
 */
export function applyStyles(parent: Root | Element): number {
  let hidden = 0
  parent.children = parent.children.filter((child) => {
    if (child.type !== 'element') return true
    if (isHidden(child)) {
      hidden += countWords(child)
      return false
    }
    const style = String(child.properties.style ?? '')
    const list = /list-style(?:-type)?\s*:[^;]*?\b(decimal|(?:lower|upper)-(?:alpha|latin|roman)|none)\b/i.exec(
      style,
    )?.[1]
    if (list !== undefined) child.properties.type = listTypes[list.toLowerCase()] ?? '1'
    if (/text-align\s*:\s*center/i.test(style)) child.properties.align = 'center'
    hidden += applyStyles(child)
    return true
  }) as ElementContent[]
  return hidden
}

function countWords(element: Element): number {
  const { hidden: _, style: __, ...properties } = element.properties
  return htmlText({ ...element, properties })
    .split(/\s+/)
    .filter(Boolean).length
}
