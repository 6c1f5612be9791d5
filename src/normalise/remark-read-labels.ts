import type { Paragraph, Root, RootContent } from 'mdast'
import { type LabelReading, readLabelShape } from '../lines/label-shape.ts'
import { isOrderLine } from '../lines/order-line.ts'
import { readPrintedLabel } from '../lines/printed-label.ts'
import { plainText } from '../model/plain-text.ts'
import type { Layout } from '../model/source-document.ts'
import { isPlain, layoutOf } from './block.ts'
import { dropStart } from './drop-start.ts'
import type { Report } from './report.ts'

/**
 * Read the labels that stand in the text itself: sure ones always, others (`A.`, `3`) only as part of a run, so that
 * `J. Smith` and `12 pupils` stay words.
 */
export function remarkReadLabels(report: Report) {
  return (tree: Root): void => {
    const doubtful: { node: Paragraph; label: string }[] = []
    for (const node of tree.children) {
      if (!isPlain(node)) continue
      if (layoutOf(node).label === 'o') takeRoundBullet(layoutOf(node), report)
      if (layoutOf(node).label !== undefined) continue
      const printed = readPrintedLabel(plainText(node))
      if (!printed) continue
      if (printed.sure) take(node, [printed.mark, printed.label], report)
      else doubtful.push({ node, label: printed.label })
    }
    for (const { node, label } of inRuns(doubtful)) take(node, ['', label], report)
    for (const node of tree.children) if (isTickedOrder(node)) delete layoutOf(node).label
  }
}

/** `✗ Don't` over its items is no item itself. */
function isTickedOrder(node: RootContent): boolean {
  return isPlain(node) && /^[✓✔✗✘☑☒]$/.test(layoutOf(node).label ?? '') && isOrderLine(plainText(node))
}

/** So many labels, all of runs of their own, may stand between two neighbours: `a.` `b.` `i.` `ii.` `c.`. */
const mostBetween = 40
/** How many lists inside each other are looked through. */
const deepest = 3

/** Keep the labels that follow or are followed by their neighbour in the alphabet or in number, lists inside the list left out. */
function inRuns(found: { node: Paragraph; label: string }[]): { node: Paragraph; label: string }[] {
  const shapes = found.map(({ label }) => readLabelShape(label))
  const kept = new Set<number>()
  const hasNeighbour = (at: number, step: number): boolean => {
    for (let other = at + step; Math.abs(other - at) <= mostBetween && shapes[other]; other += step) {
      if (areNeighbours(shapes[at] ?? [], shapes[other] ?? [], step)) return true
      if (!kept.has(other)) return false
    }
    return false
  }
  // The inner lists are known first, then those they stand in.
  for (let depth = 0; depth < deepest; depth += 1)
    for (const at of found.keys()) if (hasNeighbour(at, 1) || hasNeighbour(at, -1)) kept.add(at)
  return found.filter((_, at) => kept.has(at))
}

function areNeighbours(shapes: readonly LabelReading[], others: readonly LabelReading[], step: number): boolean {
  return shapes.some(({ family, ordinal }) =>
    others.some((other) => other.family === family && (isSameBullet(other) || other.ordinal === ordinal + step)),
  )
}

/** Bullets have no place in a run: any is the neighbour of its like. */
function isSameBullet({ family, ordinal }: LabelReading): boolean {
  return ordinal === 0 && family.startsWith('bullet')
}

function take(node: Paragraph, [mark = '', label = '']: [string, string], report: Report): void {
  const layout = layoutOf(node)
  if (!dropStart(node.children, mark + label)) return
  layout.label = label
  if (label === 'o' || mark === 'o') takeRoundBullet(layout, report)
}

/** The letter that word processors print for a round bullet is no word. */
function takeRoundBullet(layout: Layout, report: Report): void {
  if (layout.label === 'o') layout.label = '◦'
  report.setAside.push({ text: 'o', reason: 'bullet', ...(layout.line && { line: layout.line }) })
}
