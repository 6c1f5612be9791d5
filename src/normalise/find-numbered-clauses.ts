import type { RootContent } from 'mdast'
import { readLabelShape } from '../lines/label-shape.ts'
import { layoutOf } from './block.ts'

/** Numbered paragraphs that are clauses of their own, not items of a list: the shallowest in their section. */
export function findNumberedClauses(blocks: readonly RootContent[]): Set<RootContent> {
  const found = new Set<RootContent>(runningNumbers(blocks))
  let shallowest = Number.POSITIVE_INFINITY
  for (const node of blocks) {
    const { label } = layoutOf(node)
    const [reading] = label === undefined ? [] : readLabelShape(label)
    if (node.type === 'heading') shallowest = Number.POSITIVE_INFINITY
    else if (node.type === 'paragraph' && reading && reading.path.length > 1 && reading.path.length <= shallowest) {
      shallowest = reading.path.length
      found.add(node)
    }
  }
  return found
}

/** Single numbers that run on from one section to the next number the paragraphs of the document. */
function runningNumbers(blocks: readonly RootContent[]): RootContent[] {
  const run: RootContent[] = []
  let [last, crossings, sections] = [0, 0, 0]
  for (const node of blocks) {
    if (node.type === 'heading') sections += 1
    const { label } = layoutOf(node)
    const [reading] = label === undefined || node.type !== 'paragraph' ? [] : readLabelShape(label)
    if (reading?.path.length !== 1) continue
    if (reading.ordinal !== last + 1) return []
    if (sections > 0 && last > 0) crossings += 1
    sections = 0
    last = reading.ordinal
    run.push(node)
  }
  return crossings >= 2 ? run : []
}
