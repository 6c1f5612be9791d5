import type { Element, ElementContent, Root } from 'hast'
import type { Layout } from '../../model/source-document.ts'
import { type Inline, inlineText, isLink } from '../office/inline.ts'
import type { OfficeBlock } from '../office/office-block.ts'
import { flattenList } from './flatten-list.ts'
import { flattenTable } from './flatten-table.ts'
import { htmlInlines } from './html-inlines.ts'
import { isInline } from './html-text.ts'

/** What holds around an element: the level of the list it stands in, its alignment. */
export interface Surroundings {
  /** Lists around the element. */
  lists: number
  centred: boolean
}

/** Read the elements below a node as a flat run of blocks. Loose text between blocks is a paragraph of its own. */
export function flattenHtml(parent: Root | Element, around: Surroundings): OfficeBlock[] {
  const blocks: OfficeBlock[] = []
  let line: ElementContent[] = []
  const close = (): void => {
    for (const block of paragraphs(htmlInlines(line), layoutIn(around, line))) blocks.push(block)
    line = []
  }
  for (const child of parent.children) {
    if (child.type === 'text' || (child.type === 'element' && staysInLine(child))) {
      line.push(child)
    } else if (child.type === 'element') {
      close()
      for (const block of flattenElement(child, around)) blocks.push(block)
    }
  }
  close()
  return blocks
}

/** Pages put lists and headings inside elements that belong in a line. */
function staysInLine(element: Element): boolean {
  if (element.tagName === 'br') return true
  return isInline(element) && element.children.every((child) => child.type !== 'element' || staysInLine(child))
}

function flattenElement(element: Element, around: Surroundings): OfficeBlock[] {
  const here = {
    ...around,
    centred: around.centred || element.tagName === 'center' || element.properties.align === 'center',
  }
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (heading !== undefined) return flattenHtml(element, here).map((block) => asHeading(block, Number(heading)))
  switch (element.tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
      return flattenList(element, here)
    case 'table':
      return flattenTable(element, here)
    case 'blockquote':
      return [{ kind: 'quote', blocks: flattenHtml(element, here), layout: {} }]
    case 'pre':
      return paragraphs(htmlInlines(keepLines(element.children)), layoutIn(here, element.children))
    case 'dt':
    case 'summary':
      return flattenHtml(element, here).map((block) => ({ ...block, layout: { ...block.layout, bold: true } }))
    case 'img':
    case 'hr':
    case 'input':
      return []
    default:
      return flattenHtml(element, here)
  }
}

function asHeading(block: OfficeBlock, outline: number): OfficeBlock {
  return block.kind === 'paragraph' ? { ...block, layout: { ...block.layout, outline } } : block
}

function layoutIn(around: Surroundings, nodes: readonly ElementContent[]): Layout {
  const line = nodes.find((node) => node.type !== 'text' || node.value.trim() !== '')?.position?.start.line
  return { ...(line !== undefined && { line }), ...(around.centred && { centred: true }) }
}

/** Two line breaks in a row part paragraphs, as many old pages write them. */
function paragraphs(inlines: Inline[], layout: Layout): OfficeBlock[] {
  const parts: Inline[][] = [[]]
  let breaks = 0
  for (const inline of inlines) {
    if (inline.kind === 'text' && inline.text.trim() === '') {
      parts.at(-1)?.push(inline)
      continue
    }
    breaks = inline.kind === 'break' ? breaks + 1 : 0
    if (breaks === 2) parts.push([])
    else if (breaks < 2) parts.at(-1)?.push(inline)
  }
  return parts
    .filter((part) => inlineText(part).trim() !== '')
    .map((part) => ({ kind: 'paragraph', inlines: part, layout: { ...layout, ...lookOf(part) } }))
}

/** Bold and underlined when every letter is. */
function lookOf(inlines: readonly Inline[]): Layout {
  const words = inlines.filter((inline) => inline.kind === 'text').filter(({ text }) => text.trim() !== '')
  return {
    ...(words.every(({ strong }) => strong) && { bold: true }),
    ...(words.every((inline) => inline.underlined && !isLink(inline)) && { underlined: true }),
  }
}

function keepLines(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: keepLines(node.children) }]
    if (node.type !== 'text') return []
    const broken: Element = { type: 'element', tagName: 'br', properties: {}, children: [] }
    return node.value
      .split(/\r?\n/)
      .flatMap((value, at): ElementContent[] =>
        at === 0 ? [{ type: 'text', value }] : [broken, { type: 'text', value }],
      )
  })
}
