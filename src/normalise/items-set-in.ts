import type { Paragraph, RootContent } from 'mdast'
import { isBullet, readLabelShape } from '../lines/label-shape.ts'
import { wordCount } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { isSetInItem, leadsOn } from './unmarked-list.ts'

const fewest = 2
/** What is set in and has more words is a paragraph. */
const longest = 45
/** No list goes on for more blocks. */
const farthest = 200

/**
 * Find the items of a list that lost its bullets and kept its indent, or the tab behind each bullet: lines set in alike
 * under a lead-in, perhaps with inner lists that have theirs. The indent says no more then how deep they stand.
 */
export function itemsSetIn(blocks: readonly RootContent[], leadAt: number): Paragraph[] {
  const [lead, first] = [blocks[leadAt], blocks[leadAt + 1]]
  if (!isPlain(lead) || !isPlain(first)) return []
  const indent = layoutOf(first).indent ?? 0
  if (indent <= (layoutOf(lead).indent ?? 0) || !(leadsOn(plainText(lead)) || isSetInItem(lead, first))) return []
  const items: Paragraph[] = []
  for (const node of blocks.slice(leadAt + 1, leadAt + farthest)) {
    if (!isPlain(node)) break
    if (items.length > 0 && isInner(node, lead)) continue
    if (layoutOf(node).indent !== indent || !mayBeItem(node)) break
    items.push(node)
  }
  if (items.length < fewest) return []
  for (const item of items) delete layoutOf(item).indent
  return items
}

/** An item of a list inside: it has a bullet, or a label of another kind than the lead-in. */
function isInner(node: Paragraph, lead: Paragraph): boolean {
  const { label } = layoutOf(node)
  if (label === undefined || isBullet(label)) return label !== undefined
  const families = readLabelShape(layoutOf(lead).label ?? '').map(({ family }) => family)
  return readLabelShape(label).every(({ family }) => !family.startsWith('decimal') && !families.includes(family))
}

function mayBeItem(node: Paragraph): boolean {
  const { label, outline, inside } = layoutOf(node)
  return label === undefined && outline === undefined && !inside && wordCount(plainText(node)) <= longest
}
