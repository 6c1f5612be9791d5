import type { Paragraph } from 'mdast'
import { readNumberedPart } from '../lines/numbered-part.ts'
import { isCapitals } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { layoutOf } from './block.ts'
import { isBold } from './heading-candidate.ts'

/** What the largest parts of a document are called; an appendix stands beside them, a stage or a step within one. */
const largestParts = new Set(['part', 'chapter', 'section', 'article', 'division', 'unit'])

/** Kinds of headings come from the depth a format states, up to here; then from the size of type; then from its look. */
const deepestOutline = 9
const unsized = 200
const largest = 100
const smallestSize = largest - 80
/** From so many headings on the contents list decides. */
const manyListed = 3

/** Give headings without a number their depth, 1 and up, that of `top` being 1: by the contents list, where there is one; else by the order of the kinds of marks. */
export function rankHeadings(headings: readonly Paragraph[], top: ReadonlySet<Paragraph>): Map<Paragraph, number> {
  const listed = headings.filter((node) => layoutOf(node).listed !== undefined)
  return listed.length >= manyListed ? rankByContents(headings, top) : rankByKind(headings, top)
}

/** What the contents list does not name stands below what it names, unless it is set as a heading that the list names. */
function rankByContents(headings: readonly Paragraph[], top: ReadonlySet<Paragraph>): Map<Paragraph, number> {
  const depths = depthsOfListedKinds(headings)
  let last = 0
  return new Map(
    headings.map((node) => {
      const { listed } = layoutOf(node)
      if (listed !== undefined) last = listed
      return [node, listed ?? (top.has(node) ? 1 : (depths.get(kindOf(node, [])) ?? last + 1))]
    }),
  )
}

/** The depth of headings set apart by marks, size, capitals or bold, where the contents list gives all of a kind the same. */
function depthsOfListedKinds(headings: readonly Paragraph[]): Map<number, number> {
  const depths = new Map<number, number>()
  const mixed = new Set<number>()
  for (const node of headings) {
    const { listed } = layoutOf(node)
    const kind = kindOf(node, [])
    if (listed === undefined) continue
    if ((depths.get(kind) ?? listed) !== listed) mixed.add(kind)
    depths.set(kind, listed)
  }
  for (const kind of [...mixed, unsized + 2]) depths.delete(kind)
  return depths
}

/** The kinds must nest, the first heading being of the highest kind; else all count as the same. */
function rankByKind(headings: readonly Paragraph[], top: ReadonlySet<Paragraph>): Map<Paragraph, number> {
  const words = [...new Set(headings.map(partWord).filter((word) => word !== null))]
  const kinds = headings.map((node) => {
    const kind = kindOf(node, words)
    // Inside named parts all looks are one level: capitals there are a habit, not a rank.
    return words.length > 0 ? Math.min(kind, unsized) : kind
  })
  const order = orderOf(kinds)
  const [highest = 0] = order
  const isByParts = highest > deepestOutline && highest < smallestSize
  const nests = isByParts || kinds.find((kind) => order.includes(kind)) === highest
  const depthOf = (node: Paragraph, kind: number): number => {
    if (!nests || top.has(node)) return 1
    return (
      Math.max(
        0,
        order.findLastIndex((other) => other <= kind),
      ) + 1
    )
  }
  return new Map(headings.map((node, at) => [node, depthOf(node, kinds[at] ?? 0)]))
}

/** A look used once is no level of its own. */
function orderOf(kinds: readonly number[]): number[] {
  const order = [...new Set(kinds)].toSorted((a, b) => a - b)
  const kept = order.filter((kind) => kind < smallestSize || kinds.filter((other) => other === kind).length > 1)
  return kept.length > 0 ? kept : order
}

/** `Part` of `Part A: President`: the first such word in a document names its largest parts. */
function partWord(node: Paragraph): string | null {
  if (layoutOf(node).outline !== undefined) return null
  const word = readNumberedPart(plainText(node))?.word
  return word !== undefined && largestParts.has(word) ? word : null
}

/** Lower is higher up: outline depth where the format gives one, then larger type, capitals, bold, plain. */
function kindOf(node: Paragraph, partWords: readonly string[]): number {
  const word = partWord(node)
  if (word !== null) return deepestOutline + 1 + partWords.indexOf(word)
  const { outline, size } = layoutOf(node)
  if (outline !== undefined) return outline
  if (size !== undefined)
    return Math.max(smallestSize, largest - Math.round(size)) + (isCapitals(plainText(node)) ? 0 : 0.5)
  if (isCapitals(plainText(node))) return unsized
  return isBold(node) ? unsized + 1 : unsized + 2
}
