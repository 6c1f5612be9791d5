import type { Element, Nodes } from 'hast'

/** Elements that stand within a line; all others part the words before and after them. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Elements whose text is never shown. */
const unseen = new Set(
  'head script style template noscript noembed noframes iframe object svg math audio video canvas select datalist textarea rt rp'.split(
    ' ',
  ),
)

/** @returns Whether an element is never shown as text. */
function isUnseen(element: Element): boolean {
  return unseen.has(element.tagName)
}

/** @returns Whether an element stands within a line. */
export function isInline(element: Element): boolean {
  return inline.has(element.tagName)
}

/** What web designers call words that are only read aloud: they tell of links and buttons, not of the text. */
const spoken = /^(?:(?:[\w]+-)?visually-?hidden|sr-only|screen-reader(?:-text|-only)?|assistive-text)$/i

/** @returns Whether the page itself hides an element from everybody. */
export function isHidden({ properties }: Element): boolean {
  return (
    properties.hidden !== undefined ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(String(properties.style ?? '')) ||
    (Array.isArray(properties.className) && properties.className.some((name) => spoken.test(String(name))))
  )
}

/** @returns The words a page shows below a node, blocks on lines of their own, other white space folded. */
export function htmlText(node: Nodes): string {
  return lines(node)
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

function lines(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/[\n\r]+/g, ' ')
  if (node.type === 'root') return node.children.map(lines).join('')
  if (node.type !== 'element' || isUnseen(node) || isHidden(node)) return ''
  if (node.tagName === 'br') return '\n'
  const words = node.children.map(lines).join('')
  return isInline(node) ? words : `\n${words}\n`
}

/** @returns How many letters and digits each node of a tree shows. Counted once, since pages nest. */
export function countLetters(tree: Nodes): ReadonlyMap<Nodes, number> {
  const counts = new Map<Nodes, number>()
  const count = (node: Nodes): number => {
    const letters = node.type === 'text' ? node.value.replace(/[^\p{L}\p{N}]/gu, '').length : lettersBelow(node)
    counts.set(node, letters)
    return letters
  }
  const lettersBelow = (node: Nodes): number => {
    if (node.type === 'element' && (isUnseen(node) || isHidden(node))) return 0
    return 'children' in node ? node.children.reduce((sum, child) => sum + count(child), 0) : 0
  }
  count(tree)
  return counts
}
