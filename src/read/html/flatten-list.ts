import type { Element } from 'hast'
import { readPrintedLabel } from '../../lines/printed-label.ts'
import { blockText } from '../office/block-text.ts'
import type { OfficeBlock } from '../office/office-block.ts'
import { flattenHtml, type Surroundings } from './flatten-html.ts'
import { listLabels } from './list-label.ts'

/** Read a list as a run of paragraphs. The first of each item has the label that a browser draws. */
export function flattenList(list: Element, around: Surroundings): OfficeBlock[] {
  const children = list.children.filter((child) => child.type === 'element')
  const items = children.filter(({ tagName }) => tagName === 'li')
  const bodies = items.map((item) => flattenHtml(item, { ...around, lists: around.lists + 1 }))
  const isPrinted = allPrinted(bodies)
  const labels = listLabels(list, items)
  // Some pages put a list straight into a list, beside its items.
  return children.flatMap((child) => {
    const at = items.indexOf(child)
    if (at === -1) return flattenHtml({ type: 'root', children: [child] }, { ...around, lists: around.lists + 1 })
    const { dataLabel, dataLevel } = child.properties
    const label = typeof dataLabel === 'string' ? dataLabel : labels[at]
    return labelled(bodies[at] ?? [], isPrinted ? undefined : label, around.lists + (Number(dataLevel) || 0))
  })
}

/** Items that print labels of their own ("1.2", "(a)") have no bullets or numbers besides: the page's style takes them away. */
function allPrinted(bodies: readonly OfficeBlock[][]): boolean {
  return bodies.length > 0 && bodies.every((blocks) => readPrintedLabel(blockText(blocks.slice(0, 1)))?.sure === true)
}

function labelled(blocks: OfficeBlock[], label: string | undefined, level: number): OfficeBlock[] {
  const [first, ...rest] = blocks
  if (first === undefined) return []
  if (first.kind !== 'paragraph' || first.layout.label !== undefined || label === undefined) return blocks
  const below = rest.map((block) =>
    block.layout.label === undefined ? { ...block, layout: { ...block.layout, inside: true } } : block,
  )
  return [{ ...first, layout: { ...first.layout, label, level } }, ...below]
}
