import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast'
import { isBullet } from '../lines/label-shape.ts'
import { isPlain, layoutOf } from './block.ts'
import { findItemLevels } from './find-item-levels.ts'
import type { Report } from './report.ts'

/** Build nested lists out of labelled paragraphs, by label, indent and level. Numbered clauses stay paragraphs. */
export function remarkNestLists(report: Report) {
  return (tree: Root): void => {
    tree.children = nest(tree.children, report)
    for (const node of tree.children) {
      if (node.type === 'blockquote') printLabels(node.children)
    }
  }
}

/** A quotation is shown as it stands, a paragraph a block: numbers and bullets go back into its text. */
function printLabels(blocks: readonly RootContent[]): void {
  for (const node of blocks) {
    const { label } = layoutOf(node)
    if (node.type !== 'paragraph' || label === undefined) continue
    node.children.unshift({ type: 'text', value: `${label} ` })
    delete layoutOf(node).label
  }
}

function nest(blocks: RootContent[], report: Report): RootContent[] {
  const levels = findItemLevels(blocks, report)
  const out: RootContent[] = []
  let open: ListItem[] = []
  // Paragraphs since the last item: where the list goes on inside an item, they stand in that item.
  let between: RootContent[] = []
  for (const node of blocks) {
    const level = node.type === 'paragraph' ? levels.get(node) : undefined
    const inner = insideOf(node, open)
    if (inner && node.type === 'paragraph' && between.length === 0) inner.children.push(node)
    else if (node.type !== 'paragraph' || level === undefined) between.push(node)
    else {
      const parent = open[level - 1]
      if (between.length > 0 && parent && between.every(isPlain)) parent.children.push(...between)
      else if (between.length > 0) {
        out.push(...between)
        open = []
      }
      between = []
      open = addItem(out, open, itemOf(node), Math.min(level, open.length))
    }
  }
  return [...out, ...between]
}

/** The item a paragraph is set in under. One with a label of its own is an item itself. */
function insideOf(node: RootContent, open: readonly ListItem[]): ListItem | undefined {
  const { inside, indent = 0, label } = layoutOf(node)
  return inside && label === undefined ? open.findLast((item) => (layoutOf(item).indent ?? 0) < indent) : undefined
}

/** @returns The items the next one may nest in: one a level. */
function addItem(out: RootContent[], open: ListItem[], item: ListItem, level: number): ListItem[] {
  const parent = open[level - 1]
  const siblings: RootContent[] | ListItem['children'] = parent ? parent.children : out
  const last = siblings.at(-1)
  if (last?.type === 'list' && (parent || open.length > 0)) last.children.push(item)
  else siblings.push(listOf(item))
  return [...open.slice(0, level), item]
}

function listOf(item: ListItem): List {
  return {
    type: 'list',
    ordered: !isBullet(layoutOf(item).label ?? '•'),
    spread: false,
    children: [item],
  }
}

function itemOf(node: Paragraph): ListItem {
  const layout = layoutOf(node)
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: node.children }],
    data: { layout },
  }
}
