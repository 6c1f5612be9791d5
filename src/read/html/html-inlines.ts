import type { ElementContent } from 'hast'
import type { Inline } from '../office/inline.ts'

/** The marks that hold around a text. */
type Marks = Omit<Extract<Inline, { kind: 'text' }>, 'kind' | 'text'>

const strong = new Set(['b', 'strong'])
const emphasis = new Set(['i', 'em', 'cite', 'dfn', 'var'])
const struck = new Set(['del', 's', 'strike'])

/** @returns The pieces of text within a line. White space is folded as HTML does; no-break spaces stay. */
export function htmlInlines(nodes: readonly ElementContent[], marks: Marks = {}): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return [{ kind: 'text', text: node.value.replace(/[ \t\r\n\f]+/g, ' '), ...marks }]
    if (node.type !== 'element') return []
    if (node.tagName === 'br') return [{ kind: 'break' }]
    const { href } = node.properties
    return htmlInlines(node.children, {
      ...marks,
      ...(strong.has(node.tagName) && { strong: true }),
      ...(emphasis.has(node.tagName) && { emphasis: true }),
      ...(struck.has(node.tagName) && { struck: true }),
      ...(node.tagName === 'u' && { underlined: true }),
      ...(typeof href === 'string' && !href.startsWith('#') && { href }),
    })
  })
}
