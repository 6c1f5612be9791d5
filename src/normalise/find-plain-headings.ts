import type { Paragraph, RootContent } from 'mdast'
import { openEnd } from '../model/open-end.ts'
import { plainText } from '../model/plain-text.ts'
import { endsAsSentence, hasSentenceVerb, wordCount } from '../model/sentence-shape.ts'
import { namesPolicy } from '../model/title-words.ts'
import { isPlain, layoutOf } from './block.ts'
import { headingLook } from './heading-candidate.ts'
import { headsReferences } from './remark-mark-references.ts'

/** A document with this many marked headings marks them all. */
const manyMarked = 3

/** Fields above this place are the head of the document, further down they stand under a heading. */
const headLength = 12

interface Place {
  blocks: readonly RootContent[]
  looks: readonly number[]
  numbered: ReadonlySet<RootContent>
  /** Few blocks have a gap before them: gaps say nothing. */
  tight: boolean
  marked: boolean
}

/** Shorter texts with a full stop may be one of a list of such lines. */
const fewestOfProse = 9

const leadInWords =
  /^(?:for example|e\.?g\.?|such as|including|note|nb|either|these|this|the following|to|by|and|or|with|also)\b/i

/** Find headings without a number: marked ones, and lines that look like one and stand like one. */
export function findPlainHeadings(blocks: readonly RootContent[], numbered: ReadonlySet<RootContent>): Set<Paragraph> {
  const looks = blocks.map((node) => (layoutOf(node).label === undefined ? headingLook(node) : 0))
  const gaps = blocks.filter((node) => layoutOf(node).gap === true).length
  const place: Place = {
    blocks,
    looks,
    numbered,
    tight: gaps < blocks.length * 0.25,
    marked: looks.filter((look) => look === 3).length >= manyMarked,
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
      (looks[at] === 1 && !unmarkedItems.has(at) && standsAsHeading(place, at))
    ) {
      found.add(node)
    }
  }
  return found
}

/** `Related policies` over the bare names of policies: the first is a heading, the names are none. */
function findPolicyLists({ blocks, looks }: Place): { heads: Paragraph[]; entries: Set<RootContent> } {
  const heads: Paragraph[] = []
  const entries = new Set<RootContent>()
  const isEntry = (at: number): boolean => looks[at] === 1 && namesPolicy(plainText(blocks[at] ?? []))
  for (const [at, node] of blocks.entries()) {
    if (!isPlain(node) || entries.has(node) || !looks[at] || !headsReferences(plainText(node))) continue
    if (!isEntry(at + 1) || !isEntry(at + 2)) continue
    heads.push(node)
    for (let next = at + 1; isEntry(next); next += 1) entries.add(blocks[next] as RootContent)
  }
  return { heads, entries }
}

/** Lines after `… include:` which lost their bullets: no full stops, no blank lines between them. */
function findUnmarkedItems({ blocks, tight }: Place): Set<number> {
  const items = new Set<number>()
  let open = false
  for (const [at, node] of blocks.entries()) {
    const layout = layoutOf(node)
    if (!isPlain(node) || layout.label !== undefined || layout.outline !== undefined) open = false
    const text = plainText(node)
    if (open && layout.gap && !tight && !/:-?$/.test(plainText(blocks[at - 1] ?? node))) open = false
    if (open && /[.]$/.test(text)) open = false
    else if (open) items.add(at)
    if (/:\s*[-–]?$/.test(text) && headingLook(node) !== 2 && !isFormField(text)) open = true
  }
  return items
}

/** A line in capitals or bold is a heading unless nothing, or only its like, follows. */
function standsApart(place: Place, at: number): boolean {
  const text = plainText(place.blocks[at] ?? [])
  const next = place.blocks[at + 1]
  if (!next) return false
  if (/:$/.test(text)) return !leadInWords.test(text) && layoutOf(next).role !== 'signature'
  if (place.marked && !isBody(place, at + 1)) return false
  return !(place.looks[at + 1] === 2 && place.looks[at + 2] === 2 && place.looks[at - 1] === 2)
}

function standsAsHeading(place: Place, at: number): boolean {
  const { blocks, looks, marked, tight } = place
  const node = blocks[at]
  if (marked || !node) return false
  const text = plainText(node)
  if (!tight && layoutOf(node).gap === false && !isHeadingAt(place, at - 1) && !hasEnded(place, at - 1)) return false
  if (/:$/.test(text) && layoutOf(blocks[at + 1] ?? node).role === 'signature') return false
  if (/:$/.test(text) && (leadInWords.test(text) || introducesItems(blocks[at + 1]))) return false
  if (!isComplete(blocks[at - 1], isHeadingAt(place, at - 1))) return false
  if (runBefore(looks, at) >= 2 && !(layoutOf(node).gap && !layoutOf(blocks[at - 1] ?? node).gap))
    return isBody(place, at + 1) && tight
  return isBody(place, at + 1) || (looks[at + 1] === 1 && isBody(place, at + 2) && looks[at - 1] !== 1)
}

/**
 * A whole sentence stands at this place, or an item of a list with prose after the next line: nothing that reads like a
 * heading goes on with those, even without a blank line.
 */
function hasEnded({ blocks }: Place, at: number): boolean {
  const [before, after] = [blocks[at], blocks[at + 2]]
  if (!isPlain(before)) return false
  const text = plainText(before)
  if (/[.?!]['"’”)\]]*$/.test(text) && wordCount(text) >= fewestOfProse) return true
  return layoutOf(before).label !== undefined && isProse(after) && !openEnd.test(text) && !/,$/.test(text)
}

function isProse(node: RootContent | undefined): boolean {
  if (!isPlain(node) || layoutOf(node).label !== undefined) return false
  return wordCount(plainText(node)) >= fewestOfProse && hasSentenceVerb(plainText(node))
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

/** How many lines that look alike stand right before. */
function runBefore(looks: readonly number[], at: number): number {
  let count = 0
  while (looks[at - 1 - count] === 1) count += 1
  return count
}

function isHeadingAt({ numbered, blocks, looks }: Place, at: number): boolean {
  const node = blocks[at]
  return node !== undefined && (numbered.has(node) || (looks[at] ?? 0) >= 2)
}

/** The block before must have come to an end, or the line goes on with it. */
function isComplete(before: RootContent | undefined, isHeading: boolean): boolean {
  if (!before || isHeading || before.type !== 'paragraph') return true
  const text = plainText(before)
  return !/[:,]\s*[-–]?$/.test(text) || isFormField(text)
}

/** A label in front of a blank to fill in, such as `Your name:`, introduces nothing. */
function isFormField(text: string): boolean {
  return /:$/.test(text) && wordCount(text) <= 4 && !hasSentenceVerb(text) && !leadInWords.test(text)
}

/** Something a heading can stand over: prose, a list, a table, a numbered heading. */
function isBody({ blocks, looks, numbered }: Place, at: number): boolean {
  const node = blocks[at]
  if (!node) return false
  if (node.type !== 'paragraph' || numbered.has(node) || looks[at] === 3 || layoutOf(node).label !== undefined)
    return true
  if (layoutOf(node).role !== undefined) return at > headLength
  const text = plainText(node)
  return looks[at] !== 1 && (hasSentenceVerb(text) || wordCount(text) > 6 || endsAsSentence(text) || /:-?$/.test(text))
}
