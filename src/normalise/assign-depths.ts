import type { Paragraph } from 'mdast'
import { readLabelShape } from '../model/label-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { layoutOf } from './block.ts'
import { isBold } from './heading-candidate.ts'
import { isCapitals } from './sentence-shape.ts'

const topLevel = /^(?:appendix|appendices|annex|annexe|schedule)\b/i

/**
 * Give every heading its depth, 1 and up. Numbers say it best; then the marks of the format, when they are used in order;
 * then capitals and bold. Marks used at random (`###` before `#`) all count as the same depth.
 */
export function assignDepths(headings: readonly Paragraph[]): Map<Paragraph, number> {
  const numbers = new Map(headings.map((node) => [node, numberDepth(node)]))
  const shallowest = Math.min(...[...numbers.values()].filter((depth) => depth !== null), Number.POSITIVE_INFINITY)
  const ranks = rankUnnumbered(headings.filter((node) => numbers.get(node) === null))
  const depths = new Map<Paragraph, number>()
  let current = 0
  let previous = 0
  for (const node of headings) {
    const number = numbers.get(node) ?? null
    const wanted =
      number === null
        ? unnumberedDepth(node, ranks.get(node) ?? 1, current, headings, numbers, shallowest)
        : number - shallowest + 1
    if (number !== null) current = wanted
    previous = Math.max(1, Math.min(wanted, previous + 1))
    depths.set(node, previous)
  }
  return depths
}

/** @returns How many numbers the label has; null where there is none. Capital letters and roman numbers count as one. */
function numberDepth(node: Paragraph): number | null {
  const { label } = layoutOf(node)
  const [reading] = label === undefined ? [] : readLabelShape(label)
  return reading === undefined ? null : Math.max(1, reading.path.length)
}

/** A heading without a number stands beside the numbered ones where the format marks it alike, else below the last. */
function unnumberedDepth(
  node: Paragraph,
  rank: number,
  current: number,
  headings: readonly Paragraph[],
  numbers: ReadonlyMap<Paragraph, number | null>,
  shallowest: number,
): number {
  if (!Number.isFinite(shallowest)) return rank
  if (topLevel.test(plainText(node)) || current === 0) return 1
  const { outline } = layoutOf(node)
  const peer =
    outline === undefined
      ? undefined
      : headings.find((other) => numbers.get(other) !== null && layoutOf(other).outline === outline)
  if (peer) return (numbers.get(peer) ?? 1) - shallowest + 1
  return outline === undefined ? current + 1 : rank
}

/** Depth by the order of the kinds of marks: the kinds must nest, the first heading being of the highest kind. */
function rankUnnumbered(headings: readonly Paragraph[]): Map<Paragraph, number> {
  const kinds = headings.map(kindOf)
  const order = [...new Set(kinds)].toSorted((a, b) => a - b)
  const nests = kinds[0] === order[0]
  return new Map(headings.map((node, at) => [node, nests ? order.indexOf(kinds[at] ?? 0) + 1 : 1]))
}

/** Lower is higher up: outline depth where the format gives one, then larger type, capitals, bold, plain. */
function kindOf(node: Paragraph): number {
  const { outline, size } = layoutOf(node)
  if (outline !== undefined) return outline
  if (size !== undefined) return 100 - Math.round(size) + (isCapitals(plainText(node)) ? 0 : 0.5)
  if (isCapitals(plainText(node))) return 10
  return isBold(node) ? 11 : 12
}
