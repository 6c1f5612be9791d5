import type { Paragraph, RootContent } from 'mdast'
import { readLabelShape } from '../lines/label-shape.ts'
import { readNumberedPart } from '../lines/numbered-part.ts'
import { isCapitals } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { layoutOf } from './block.ts'
import { findClosingHeadings } from './find-closing-headings.ts'
import { findTopHeadings } from './find-top-headings.ts'
import { rankHeadings } from './rank-headings.ts'

interface Outline {
  headings: readonly Paragraph[]
  /** How many numbers each heading has; null without a number. */
  numbers: ReadonlyMap<RootContent, number | null>
  /** The fewest numbers a heading has. */
  shallowest: number
  ranks: ReadonlyMap<Paragraph, number>
  /** Appendices and declarations. */
  top: ReadonlySet<Paragraph>
  /** Those behind the last number that stand beside the numbered ones. */
  closing: ReadonlySet<Paragraph>
  /** The heading right under each heading, if no text stands between. */
  under: ReadonlyMap<Paragraph, Paragraph>
  /** What was found out about the depth of a mark, or a look, beside numbered headings. */
  beside: Map<number | 'capitals' | 'plain', number | null>
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
  let current: Place = { depth: 0, inAppendix: false }
  let open: number[] = []
  for (const node of outline.headings) {
    const number = outline.numbers.get(node) ?? null
    const wanted = number === null ? unnumberedDepth(node, current, outline) : number - outline.shallowest + 1
    if (number !== null) current = { depth: wanted, inAppendix: false }
    else if (outline.top.has(node)) current = { ...current, inAppendix: true }
    // One that stands too deep below the heading before it is moved up, and its equals right behind it with it.
    open = [...open.filter((other) => other < wanted), wanted]
    depths.set(node, open.length)
  }
  return depths
}

function readOutline(blocks: readonly RootContent[], isHeading: (node: RootContent) => node is Paragraph): Outline {
  const headings = blocks.filter(isHeading)
  const parts = new Set(headings.flatMap(partOfNumber))
  const numbers = new Map(
    headings.map((node) => [node, numberDepth(node) ?? (parts.has(numberOfPart(node)) ? 1 : null)]),
  )
  const top = findTopHeadings(blocks, headings)
  const under = new Map<Paragraph, Paragraph>()
  for (const [at, node] of blocks.entries()) {
    const next = blocks[at + 1]
    if (isHeading(node) && next && isHeading(next)) under.set(node, next)
  }
  return {
    headings,
    numbers,
    shallowest: Math.min(...[...numbers.values()].filter((depth) => depth !== null), Number.POSITIVE_INFINITY),
    ranks: rankHeadings(
      headings.filter((node) => numbers.get(node) === null),
      top,
    ),
    top,
    closing: findClosingHeadings(headings, (node) => numbers.get(node) !== null),
    under,
    beside: new Map(),
  }
}

/** The first of the numbers of a heading within a part: 2 of `2.1`. */
function partOfNumber(node: Paragraph): number[] {
  const [reading] = readLabelShape(layoutOf(node).label ?? '')
  return reading && reading.path.length > 1 ? reading.path.slice(0, 1) : []
}

/** The number of `Section 2: Scope`, whose headings are `2.1` and `2.2`; NaN without one. */
function numberOfPart(node: Paragraph): number {
  return Number(readNumberedPart(plainText(node))?.number ?? Number.NaN)
}

/**
 * @returns How many numbers the label has; null where there is none. Capital letters and roman numbers count as one, small
 * ones (`a.`) stand under the numbers, wherever those are.
 */
function numberDepth(node: Paragraph): number | null {
  const { label } = layoutOf(node)
  const [reading] = label === undefined ? [] : readLabelShape(label)
  return reading === undefined || /^(?:alpha|roman)/.test(reading.family) ? null : Math.max(1, reading.path.length)
}

/** What stands above a heading: the depth of the last one with a number, and whether an appendix has begun since. */
interface Place {
  depth: number
  inAppendix: boolean
}

/**
 * A heading without a number stands beside the numbered ones where the format marks it alike, or it is set alike and stands in
 * no appendix; else below the last.
 */
function unnumberedDepth(node: Paragraph, { depth, inAppendix }: Place, outline: Outline): number {
  if (!Number.isFinite(outline.shallowest)) return outline.ranks.get(node) ?? 1
  if (outline.top.has(node) || outline.closing.has(node) || depth === 0) return 1
  const below = depth + 1
  if (inAppendix && layoutOf(node).outline === undefined) return below
  return numberedDepth(outline, outline.under.get(node)) ?? depthBesideNumbers(node, outline) ?? below
}

function numberedDepth({ numbers, shallowest }: Outline, node: Paragraph | undefined): number | null {
  const number = node && numbers.get(node)
  return typeof number === 'number' ? number - shallowest + 1 : null
}

/** The depth of numbered headings that are marked or set alike; one more than those marked one step up. */
function depthBesideNumbers(node: Paragraph, outline: Outline): number | null {
  const own = layoutOf(node).outline
  const look = own ?? (isCapitals(plainText(node)) ? 'capitals' : 'plain')
  const known = outline.beside.get(look)
  if (known !== undefined) return known
  const depth = own === undefined ? depthOfCapitals(look === 'capitals', outline) : depthOfMark(own, outline)
  outline.beside.set(look, depth)
  return depth
}

function depthOfCapitals(isInCapitals: boolean, outline: Outline): number | null {
  const peer = outline.headings.find(
    (other) => isInCapitals && numberedDepth(outline, other) !== null && isCapitals(plainText(other)),
  )
  return numberedDepth(outline, peer)
}

function depthOfMark(own: number, outline: Outline): number | null {
  const numbered = outline.headings.filter((other) => numberedDepth(outline, other) !== null)
  const above = numbered.filter((other) => (layoutOf(other).outline ?? own + 1) <= own)
  const nearest = above.toSorted((a, b) => (layoutOf(b).outline ?? 0) - (layoutOf(a).outline ?? 0))[0]
  if (!nearest) return numbered.some((other) => layoutOf(other).outline !== undefined) ? 1 : null
  return (numberedDepth(outline, nearest) ?? 1) + (layoutOf(nearest).outline === own ? 0 : 1)
}
