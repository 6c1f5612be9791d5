import type { Paragraph, Root, RootContent } from 'mdast'
import { isOrderLine } from '../lines/order-line.ts'
import { capitalShare, endsAsSentence, hasSentenceVerb, wordCount } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { definitionItems } from './definition-items.ts'
import { findNumberedHeadings } from './find-numbered-headings.ts'
import { headingLook, isSetApart } from './heading-candidate.ts'
import { fewestOfProse } from './heading-place.ts'
import { endsList, type Form, follows, formOfList } from './item-form.ts'
import { itemsSetIn } from './items-set-in.ts'
import type { Report } from './report.ts'
import { standsOverBlock, startsUnmarkedList } from './unmarked-list.ts'

/** An item of more words needs its bullet to be known. */
const longestItem = 45
/** Items apart by blank lines look like paragraphs: they are shorter, and more of them are needed. */
const longestApart = 20
const fewestApart = 3
const fewest = 2
/** A document with fewer blocks that stand apart is set without blank lines. */
const tightShare = 0.25
/** So many items before a line say what the list is like. */
const mostCompared = 20

const leadIn = /:\s*[-–]?$|\b(?:must|should|shall|will|may|can)(?:\s+not)?(?:\s+be)?$/
const formField =
  /^[^.]{0,30}(?:name|date|signed|signature|class|role|position|address|telephone|e-?mail)\b[^.]{0,20}:$/i

interface Place {
  blocks: readonly RootContent[]
  /** Few blocks stand apart. */
  isTight: boolean
  /** Headings may be lines without a number or a mark. */
  hasPlainHeadings: boolean
  /** Several of them stand apart, over text and not under each other. */
  hasHeadingsApart: boolean
}

/** A document with so many marked or numbered headings marks or numbers them all. */
const fewestMarked = 3
const fewestHeadings = 2

/**
 * Give lines under a lead-in their bullets back, where a conversion lost them: `Staff must:` and lines of one form below
 * it. Each is part of what the lead-in says, and would say something else alone.
 */
export function remarkRestoreBullets(report: Report) {
  return (tree: Root): void => {
    const blocks = tree.children
    const place: Place = {
      blocks,
      isTight: blocks.filter((node) => layoutOf(node).gap === true).length < blocks.length * tightShare,
      hasPlainHeadings: marksOf(blocks) < fewestMarked,
      hasHeadingsApart: hasHeadingsApart(blocks),
    }
    for (let at = 0; at < blocks.length; at += 1) {
      const lead = blocks[at]
      if (!isPlain(lead) || layoutOf(lead).outline !== undefined) continue
      const items = itemsUnder(place, at)
      for (const node of items) layoutOf(node).label = '•'
      if (items.length > 0) reportRun(lead, items, report)
      at += items.length
    }
  }
}

function itemsUnder(place: Place, at: number): Paragraph[] {
  const { blocks } = place
  const known = [definitionItems(blocks, at), itemsSetIn(blocks, at)].find(({ length }) => length > 0)
  return known ?? (isLeadIn(blocks, at) ? itemsFrom(place, at + 1) : [])
}

function marksOf(blocks: readonly RootContent[]): number {
  return Math.max(
    findNumberedHeadings(blocks).size,
    blocks.filter((node) => node.type === 'paragraph' && (layoutOf(node).outline !== undefined || isSetApart(node)))
      .length,
  )
}

function hasHeadingsApart(blocks: readonly RootContent[]): boolean {
  let count = 0
  return blocks.some((node, at) => {
    const isOne = layoutOf(node).gap === true && headingLook(node) === 1 && headingLook(blocks[at - 1]) === 0
    if (isOne && isTextBelow(blocks[at + 1])) count += 1
    return count >= fewestHeadings
  })
}

function isLeadIn(blocks: readonly RootContent[], at: number): boolean {
  const text = plainText(blocks[at] ?? [])
  if (startsUnmarkedList(blocks, at + 1) || standsOverBlock(blocks, at) || isOrderLine(text)) return true
  return leadIn.test(text) && wordCount(text) >= 2 && hasSentenceVerb(text) && !formField.test(text)
}

function itemsFrom(place: Place, from: number): Paragraph[] {
  const { blocks, isTight } = place
  const [lead, first, second] = [blocks[from - 1], blocks[from], blocks[from + 1]]
  if (!lead || !mayBeItem(first)) return []
  const form = formOfList(lead, first, second)
  // Whole sentences below each other are a list only where blank lines part the list from the text.
  if (form.hasVerb && !form.isPart && (isTight || form.isApart)) return []
  const items: Paragraph[] = []
  for (let at = from; at < blocks.length; at += 1) {
    const node = blocks[at]
    if (!mayBeItem(node) || !follows(form, node, at > from) || startsSection(place, at, items)) break
    items.push(node)
    if (!form.isOrdered && endsList(form, node)) break
  }
  const longest = form.isPart || !form.isApart ? longestItem : longestApart
  return items.length >= fewestOf(form) && items.every((node) => wordCount(plainText(node)) <= longest) ? items : []
}

/** Under a bare order even one line says what is ordered. */
function fewestOf({ isApart, isOrdered }: Form): number {
  if (isOrdered) return isApart ? fewest : 1
  return isApart ? fewestApart : fewest
}

function mayBeItem(node: RootContent | undefined): node is Paragraph {
  if (!isPlain(node)) return false
  const { label, outline, listed, inside } = layoutOf(node)
  if (label !== undefined || outline !== undefined || listed !== undefined || inside) return false
  const text = plainText(node)
  if (/:\s*[-–]?$/.test(text) || isOrderLine(text)) return false
  return wordCount(text) <= longestItem && !isSetApart(node) && /\p{L}/u.test(text)
}

/** The last of several short lines over prose is the heading of the prose. */
function startsSection(
  { blocks, hasPlainHeadings, hasHeadingsApart }: Place,
  at: number,
  items: readonly Paragraph[],
): boolean {
  const [node, next] = [blocks[at], blocks[at + 1]]
  if (!hasPlainHeadings || !node || headingLook(node) === 0 || !isTextBelow(next)) return false
  // Between short lines apart the last is no heading by its gap, unless others of the document are.
  if (/\?$/.test(plainText(node))) return true
  if (layoutOf(node).gap === true) return hasHeadingsApart || items.some((item) => headingLook(item) === 0)
  const nearest = items.slice(-mostCompared).map((item) => plainText(item))
  const own = wordCount(plainText(node))
  const lengths = nearest.map(wordCount)
  const average = lengths.reduce((sum, words) => sum + words, 0) / Math.max(1, lengths.length)
  if (own <= average / 2 && own < Math.min(...lengths)) return true
  return capitalShare(plainText(node)) > Math.max(...nearest.map(capitalShare))
}

/** What a heading may stand over: an item, or prose. */
function isTextBelow(node: RootContent | undefined): boolean {
  if (node === undefined || node.type === 'heading') return false
  const text = plainText(node)
  if (layoutOf(node).label !== undefined) return true
  return (wordCount(text) >= fewestOfProse && hasSentenceVerb(text)) || (endsAsSentence(text) && hasSentenceVerb(text))
}

function reportRun(lead: Paragraph, items: readonly Paragraph[], report: Report): void {
  const { line } = layoutOf(items[0] ?? lead)
  report.messages.push({
    text: `Read as a list of ${items.length} that lost its bullets, under "${plainText(lead).slice(-60)}".`,
    rule: 'lost-bullets',
    ...(line && { line }),
  })
}
