import type { Paragraph, RootContent } from 'mdast'
import { isBareOrder, isOrderLine } from '../lines/order-line.ts'
import { hasSentenceVerb, wordCount } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { isCaseOverItems } from './case-over-items.ts'
import { endsHeadingsWithColon, isNameWithColon, standsBelowColon } from './colon-heading.ts'
import { findPolicyLists } from './find-policy-lists.ts'
import { findUnmarkedItems } from './find-unmarked-items.ts'
import { headingLook } from './heading-candidate.ts'
import {
  fewestOfProse,
  type HeadingPlace,
  hasEnded,
  hasPeers,
  isBody,
  isComplete,
  isHeadingAt,
  isProse,
  leadInWords,
} from './heading-place.ts'

/** A document with this many marked headings marks them all. */
const manyMarked = 3

/** So many words of prose show that the line above them is their heading, after a row of names. */
const fewestUnderNames = 16
/** So many short lines in a row are more likely the cells of a table, even where blank lines part nothing. */
const manyNames = 5

/** Find headings without a number: marked ones, and lines that look like one and stand like one. */
export function findPlainHeadings(blocks: readonly RootContent[], numbered: ReadonlySet<RootContent>): Set<Paragraph> {
  const looks = blocks.map((_, at) => lookAt(blocks, at))
  const gaps = blocks.filter((node) => layoutOf(node).gap === true).length
  const place: HeadingPlace = {
    blocks,
    looks,
    numbered,
    tight: gaps < blocks.length * 0.25,
    marked: looks.filter((look) => look === 3).length >= manyMarked,
    colons: endsHeadingsWithColon(blocks, looks),
  }
  const unmarkedItems = findUnmarkedItems(place)
  const { heads, entries } = findPolicyLists(place)
  const found = new Set<Paragraph>(heads)
  // The names are no row of possible headings to those that follow.
  for (const [at, node] of blocks.entries()) if (entries.has(node)) looks[at] = 0
  for (const [at, node] of blocks.entries()) {
    if (!isPlain(node) || numbered.has(node) || entries.has(node)) continue
    if (
      looks[at] === 3 ||
      (looks[at] === 2 && standsApart(place, at)) ||
      (looks[at] === 1 && (!unmarkedItems.has(at) || hasPeers(place, at)) && standsAsHeading(place, at))
    ) {
      found.add(node)
    }
  }
  return found
}

/** What a block looks like with what stands under it: as `headingLook`. */
function lookAt(blocks: readonly RootContent[], at: number): number {
  const [node, next] = [blocks[at], blocks[at + 1]]
  if (!node || isLabelled(node) || isDefinition(blocks, at)) return 0
  if (isPlain(node) && layoutOf(node).outline === undefined && isOrderLine(plainText(node))) {
    if (next && layoutOf(next).label !== undefined) return 0
    if (isBareOrder(plainText(node))) return 2
  }
  return isCaseOverItems(node, next) ? 2 : headingLook(node)
}

/** An item or a numbered line; what the format marks as a heading and reads like one is none: `a. Use of cameras`. */
function isLabelled(node: RootContent): boolean {
  const { label, outline } = layoutOf(node)
  const text = plainText(node)
  return label !== undefined && (outline === undefined || hasSentenceVerb(text) || !/^\p{Lu}.*[^.;,:]$/su.test(text))
}

const definition = /^\p{Lu}[^:.]{1,40}:\s+\p{Ll}/u

/** `Users: anyone who has a log-in`: a term and what it means, beside another. */
function isDefinition(blocks: readonly RootContent[], at: number): boolean {
  const defines = (node: RootContent | undefined): boolean => node !== undefined && definition.test(plainText(node))
  return defines(blocks[at]) && (defines(blocks[at - 1]) || defines(blocks[at + 1]))
}

/** A line in capitals or bold is a heading unless nothing, or only its like, follows. */
function standsApart(place: HeadingPlace, at: number): boolean {
  const text = plainText(place.blocks[at] ?? [])
  const next = place.blocks[at + 1]
  if (!next) return false
  if (/:$/.test(text)) return !leadInWords.test(text) && layoutOf(next).role !== 'signature'
  if (place.marked && !isBody(place, at + 1)) return false
  return !(place.looks[at + 1] === 2 && place.looks[at + 2] === 2 && place.looks[at - 1] === 2)
}

function standsAsHeading(place: HeadingPlace, at: number): boolean {
  const { blocks, looks, marked, tight } = place
  const node = blocks[at]
  if (marked || !node || introduces(place, at) || goesOnWithBefore(place, at)) return false
  const names = runBefore(looks, at)
  if (names >= 2 && !(layoutOf(node).gap && !layoutOf(blocks[at - 1] ?? node).gap))
    return isBody(place, at + 1) && ((tight && names < manyNames) || isLongProse(blocks[at + 1]))
  if (isBody(place, at + 1)) return true
  const standsOverHeading = looks[at + 1] === 1 && isBody(place, at + 2) && !isLastOfLines(place, at + 1)
  return standsOverHeading && looks[at - 1] !== 1
}

/** The line right under another, or under one that has not ended, is part of what stands there. */
function goesOnWithBefore(place: HeadingPlace, at: number): boolean {
  const { blocks, numbered, tight } = place
  const [before, node, next] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  if (!before || !node) return false
  const { gap } = layoutOf(node)
  if (isLastOfLines(place, at)) return true
  if (!tight && gap === false && !isHeadingAt(place, at - 1) && !hasEnded(place, at - 1)) return true
  const isOpen = !isComplete(before, isHeadingAt(place, at - 1)) && !standsBelowColon(before, node, next)
  if (isOpen && !hasPeers(place, at)) return true
  const isBetweenLabels = next !== undefined && numbered.has(next) && layoutOf(before).label !== undefined
  // Items stand right under each other, and a line apart from them is none.
  const isApart = gap === true && (layoutOf(before).gap === false || /[.?!]$/.test(plainText(before)))
  return isBetweenLabels && !isApart
}

/** Right under a line like it, with a blank line between it and the numbered heading that follows. */
function isLastOfLines({ blocks, looks, numbered }: HeadingPlace, at: number): boolean {
  const [node, next] = [blocks[at], blocks[at + 1]]
  if (!node || !next || !numbered.has(next)) return false
  return looks[at - 1] === 1 && layoutOf(node).gap === false && layoutOf(next).gap === true
}

/** Ends with a colon and leads in what follows: `The following:`, `Staff:` over items. */
function introduces({ blocks, colons }: HeadingPlace, at: number): boolean {
  const [node, next] = [blocks[at], blocks[at + 1]]
  const text = node ? plainText(node) : ''
  if (!node || !/:$/.test(text)) return false
  if (leadInWords.test(text) || (next && layoutOf(next).role === 'signature')) return true
  return introducesItems(next) && !isNameWithColon(node) && !(colons && layoutOf(node).gap === true)
}

/** Under a row of names only a paragraph of some length shows that the last of them is its heading. */
function isLongProse(node: RootContent | undefined): boolean {
  return isProse(node) && wordCount(plainText(node ?? [])) >= fewestUnderNames
}

/** The next block is an item that goes on with the words before it; an item that is a whole sentence does not. */
function introducesItems(next: RootContent | undefined): boolean {
  if (!isPlain(next) || layoutOf(next).label === undefined) return false
  const text = plainText(next)
  return !(/^\p{Lu}/u.test(text) && /\.$/.test(text) && wordCount(text) >= fewestOfProse && hasSubject(text))
}

/** Starts with who or what the sentence is about: `The headteacher is …`, not `Ensure …`. */
function hasSubject(text: string): boolean {
  return (
    /^(?:the|a|an|all|any|each|every|our|staff|pupils|parents|governors|they|it|there)\b/i.test(text) &&
    hasSentenceVerb(text)
  )
}

/** How many lines that look alike stand right before; more than these say no more. */
function runBefore(looks: readonly number[], at: number): number {
  let count = 0
  while (count < manyNames && looks[at - 1 - count] === 1) count += 1
  return count
}
