import type { Element, ElementContent, Root } from 'hast'
import { elementsOf } from './elements-of.ts'
import { htmlText } from './html-text.ts'
import { styleValue } from './style-value.ts'

/** How Google Docs and Word name the comments they write below a page, and what refers to them. */
const comment = /^(?:cmnt\d|_msocom_\d)/
const reference = /^#(?:cmnt|_msocom_)\d/

/**
 * Take the comments of reviewers off a page that Google Docs or Word wrote, with the marks that refer to them, in place.
 *
 * @returns How many comments there were.
 */
export function dropComments(parent: Root | Element): number {
  let dropped = 0
  parent.children = parent.children.filter((child) => {
    if (child.type !== 'element') return true
    if (isReference(child)) return false
    const found = isComment(child) ? elementsOf(child).filter(isAnchor).length : 0
    dropped += found
    if (found > 0) return false
    dropped += dropComments(child)
    return true
  }) as ElementContent[]
  return dropped
}

function isReference(element: Element): boolean {
  return element.tagName === 'a' && reference.test(String(element.properties.href ?? '')) && !isAnchor(element)
}

/** Google Docs puts each into a box of its own that starts with its mark, Word all into one. */
function isComment(element: Element): boolean {
  if (styleValue(element.properties.style, 'mso-element') === 'comment-list') return true
  const anchor = element.tagName === 'div' ? elementsOf(element).find(isAnchor) : undefined
  return anchor !== undefined && htmlText(element).startsWith(htmlText(anchor))
}

function isAnchor({ tagName, properties }: Element): boolean {
  return tagName === 'a' && comment.test(String(properties.id ?? properties.name ?? ''))
}
