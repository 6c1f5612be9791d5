import type { PhrasingContent } from 'mdast'
import { plainText } from '../model/plain-text.ts'

/**
 * Take characters off the front of inline text, white space not counted.
 *
 * @returns false, with nothing changed, where the text does not start with them.
 */
export function dropStart(nodes: PhrasingContent[], start: string): boolean {
  const wanted = start.replace(/\s+/g, '')
  if (!plainText(nodes).replace(/\s+/g, '').startsWith(wanted)) return false
  drop(nodes, { left: wanted.length })
  return true
}

function drop(nodes: PhrasingContent[], count: { left: number }): void {
  while (nodes.length > 0) {
    const [first] = nodes
    if (!first) return
    if (first.type === 'text') first.value = dropCharacters(first.value, count)
    else if ('children' in first) drop(first.children as PhrasingContent[], count)
    else if (first.type !== 'break') return
    if (plainText(first) !== '') return
    nodes.shift()
  }
}

function dropCharacters(value: string, count: { left: number }): string {
  let at = 0
  while (at < value.length && (count.left > 0 || /\s/.test(value[at] ?? ''))) {
    if (!/\s/.test(value[at] ?? '')) count.left -= 1
    at += 1
  }
  return value.slice(at)
}
