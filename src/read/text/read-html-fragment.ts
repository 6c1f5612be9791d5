import { decodeHTML } from 'entities'
import type { Paragraph, PhrasingContent } from 'mdast'
import { readPrintedLabel } from '../../lines/printed-label.ts'
import type { SetAside } from '../../model/ledger.ts'

const blockTags = new Set(
  'p div ul ol li table thead tbody tr td th br hr h1 h2 h3 h4 h5 h6 blockquote section article header footer center dl dt dd'.split(
    ' ',
  ),
)
const inlineTags = new Set('i em b strong u span a sup sub font small big mark code img s del ins'.split(' '))

const tag = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][a-zA-Z0-9]{0,10})((?:\s[^<>]*)?)\/?>/g

/** @returns Whether a line has markup of HTML in it. `<insert name>` is none. */
export function hasHtml(text: string): boolean {
  if (!text.includes('<')) return false
  return [...text.matchAll(tag)].some(([whole, , name = '']) => whole.startsWith('<!--') || isKnown(name))
}

/** @returns Whether the markup makes paragraphs, lists or tables, and not only bold or raised words. */
export function hasHtmlBlocks(text: string): boolean {
  return [...text.matchAll(tag)].some(
    ([, , name = '']) => blockTags.has(name.toLowerCase()) && name.toLowerCase() !== 'br',
  )
}

interface Pen {
  blocks: Paragraph[]
  current: PhrasingContent[]
  strong: number
  emphasis: number
  item: boolean
  line: number
}

/**
 * Read lines with tags in them: text and emphasis are kept, the markup itself is set aside. Scripts and styles give no
 * text.
 */
export function readHtmlFragment(text: string, line: number, aside: SetAside[]): Paragraph[] {
  const pen: Pen = { blocks: [], current: [], strong: 0, emphasis: 0, item: false, line }
  let from = 0
  for (const found of text.matchAll(tag)) {
    const [whole, closing = '', name = ''] = found
    if (!whole.startsWith('<!--') && !isKnown(name)) continue
    write(pen, text.slice(from, found.index), aside)
    from = found.index + whole.length
    aside.push({ text: whole, reason: 'raw markup', line })
    if (!whole.startsWith('<!--')) turn(pen, name.toLowerCase(), closing === '/')
  }
  write(pen, text.slice(from), aside)
  endBlock(pen)
  return pen.blocks
}

function isKnown(name: string): boolean {
  return blockTags.has(name.toLowerCase()) || inlineTags.has(name.toLowerCase())
}

function turn(pen: Pen, name: string, closing: boolean): void {
  const step = closing ? -1 : 1
  if (name === 'b' || name === 'strong') pen.strong = Math.max(0, pen.strong + step)
  if (name === 'i' || name === 'em') pen.emphasis = Math.max(0, pen.emphasis + step)
  if (!blockTags.has(name)) return
  endBlock(pen)
  pen.item = name === 'li' && !closing
}

/** Bullets printed inside the text start a block of their own. */
function write(pen: Pen, text: string, aside: SetAside[]): void {
  for (const piece of text.split(/(?<=^|\s)(?=[▪•·●][\s\u00a0])/)) {
    if (/^[▪•·●]/.test(piece)) endBlock(pen)
    const value = decodeHTML(piece)
    if (value !== piece) {
      for (const [entity] of piece.matchAll(/&#?\w+;/g))
        aside.push({ text: entity, reason: 'raw markup', line: pen.line })
    }
    if (value !== '') pen.current.push(dress(pen, value))
  }
}

function dress(pen: Pen, value: string): PhrasingContent {
  let node: PhrasingContent = { type: 'text', value }
  if (!value.trim()) return node
  if (pen.emphasis > 0) node = { type: 'emphasis', children: [node] }
  if (pen.strong > 0) node = { type: 'strong', children: [node] }
  return node
}

function endBlock(pen: Pen): void {
  const children = trimEnds(pen.current)
  pen.current = []
  const [first] = children
  if (!first) return
  const printed = first.type === 'text' ? readPrintedLabel(first.value.trimStart()) : null
  const label = printed?.sure && printed.label !== 'o' ? printed.label : pen.item ? '•' : undefined
  if (printed?.sure && printed.label !== 'o' && first.type === 'text') first.value = printed.rest
  const kept = trimEnds(children)
  pen.blocks.push({ type: 'paragraph', children: kept, data: { layout: { line: pen.line, ...(label && { label }) } } })
}

function trimEnds(nodes: PhrasingContent[]): PhrasingContent[] {
  const isBlank = (node: PhrasingContent | undefined): boolean => node?.type === 'text' && node.value.trim() === ''
  let [start, end] = [0, nodes.length]
  while (start < end && isBlank(nodes[start])) start += 1
  while (end > start && isBlank(nodes[end - 1])) end -= 1
  return nodes.slice(start, end)
}
