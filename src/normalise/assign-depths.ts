import type { Paragraph, RootContent } from 'mdast'
import { readLabelShape } from '../model/label-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { layoutOf } from './block.ts'
import { isBold } from './heading-candidate.ts'
import { isCapitals } from './sentence-shape.ts'

const topLevel = /^(?:appendix|appendices|annex|annexe|schedule)\b/i

const partHeading =
  /^(part|chapter|section|article|division|unit|stage|step|phase|level)\s+(?:\d{1,2}|[a-z]|[ivx]{1,4}|one|two|three|four|five|six)\b/i

/** Kinds of headings come from the depth a format states, up to here; then from the size of type; then from its look. */
const deepestOutline = 9
const unsized = 200
const largest = 100

interface Outline {
  headings: readonly Paragraph[]
  /** How many numbers each heading has; null without a number. */
  numbers: ReadonlyMap<RootContent, number | null>
  /** The fewest numbers a heading has. */
  shallowest: number
  ranks: ReadonlyMap<Paragraph, number>
  /** The heading right under each heading, if no text stands between. */
  under: ReadonlyMap<Paragraph, Paragraph>
}

/**
 * Give every heading its depth, 1 and up. Numbers say it best; then the marks of the format, when they are used in order;
 * then size, capitals and bold. Marks used at random (`###` before `#`) all count as the same depth.
 */
export function assignDepths(
  blocks: readonly RootContent[],
  isHeading: (node: RootContent) => node is Paragraph,
): Map<Paragraph, number> {
  const outline = readOutline(blocks, isHeading)
  const depths = new Map<Paragraph, number>()
  let current = 0
  let previous = 0
  for (const node of outline.headings) {
    const number = outline.numbers.get(node) ?? null
    const wanted = number === null ? unnumberedDepth(node, current, outline) : number - outline.shallowest + 1
    if (number !== null) current = wanted
    previous = Math.max(1, Math.min(wanted, previous + 1))
    depths.set(node, previous)
  }
  return depths
}

function readOutline(blocks: readonly RootContent[], isHeading: (node: RootContent) => node is Paragraph): Outline {
  const headings = blocks.filter(isHeading)
  const numbers = new Map(headings.map((node) => [node, numberDepth(node)]))
  const under = new Map<Paragraph, Paragraph>()
  for (const [at, node] of blocks.entries()) {
    const next = blocks[at + 1]
    if (isHeading(node) && next && isHeading(next)) under.set(node, next)
  }
  return {
    headings,
    numbers,
    shallowest: Math.min(...[...numbers.values()].filter((depth) => depth !== null), Number.POSITIVE_INFINITY),
    ranks: rankUnnumbered(headings.filter((node) => numbers.get(node) === null)),
    under,
  }
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
  current: number,
  { headings, numbers, shallowest, ranks, under }: Outline,
): number {
  const rank = ranks.get(node) ?? 1
  if (!Number.isFinite(shallowest)) return rank
  if (topLevel.test(plainText(node)) || current === 0) return 1
  const depthOf = (other: Paragraph | undefined): number | null => {
    const number = other && numbers.get(other)
    return typeof number === 'number' ? number - shallowest + 1 : null
  }
  const { outline } = layoutOf(node)
  const peer =
    outline === undefined
      ? undefined
      : headings.find((other) => depthOf(other) !== null && layoutOf(other).outline === outline)
  return depthOf(under.get(node)) ?? depthOf(peer) ?? (outline === undefined ? current + 1 : rank)
}

/** Depth by the order of the kinds of marks: the kinds must nest, the first heading being of the highest kind. */
function rankUnnumbered(headings: readonly Paragraph[]): Map<Paragraph, number> {
  const words = [...new Set(headings.map(partWord).filter((word) => word !== null))]
  const kinds = headings.map((node) => kindOf(node, words))
  const order = orderOf(kinds)
  const nests = kinds.find((kind) => order.includes(kind)) === order[0]
  return new Map(headings.map((node, at) => [node, nests ? Math.max(0, order.indexOf(kinds[at] ?? 0)) + 1 : 1]))
}

/** A look used once is no level of its own. */
function orderOf(kinds: readonly number[]): number[] {
  const order = [...new Set(kinds)].toSorted((a, b) => a - b)
  const [highest = 0] = order
  const isLone =
    highest > deepestOutline && kinds.filter((kind) => kind === highest).length < 2 && highest >= largest - 80
  return isLone && order.length > 1 ? order.slice(1) : order
}

/** `Part` of `Part A: President`: the first such word in a document names its largest parts. */
function partWord(node: Paragraph): string | null {
  if (layoutOf(node).outline !== undefined) return null
  return partHeading.exec(plainText(node))?.[1]?.toLowerCase() ?? null
}

/** Lower is higher up: outline depth where the format gives one, then larger type, capitals, bold, plain. */
function kindOf(node: Paragraph, partWords: readonly string[]): number {
  const word = partWord(node)
  if (word !== null) return deepestOutline + 1 + partWords.indexOf(word)
  const { outline, size } = layoutOf(node)
  if (outline !== undefined) return outline
  if (size !== undefined) return largest - Math.min(80, Math.round(size)) + (isCapitals(plainText(node)) ? 0 : 0.5)
  if (isCapitals(plainText(node))) return unsized
  return isBold(node) ? unsized + 1 : unsized + 2
}
