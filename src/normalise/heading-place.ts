import type { RootContent } from 'mdast'
import { hasRoom } from '../lines/form-line.ts'
import { openEnd } from '../lines/open-end.ts'
import { endsAsSentence, hasSentenceVerb, wordCount } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { isFrequency } from './is-metadata-line.ts'

/** Fields above this place are the head of the document, further down they stand under a heading. */
const headLength = 12
/** So far ahead others of a heading's kind are looked for. */
const lookAhead = 200

/** What stands around a line decides whether it is a heading: all blocks of a document and how each looks. */
export interface HeadingPlace {
  blocks: readonly RootContent[]
  looks: readonly number[]
  numbered: ReadonlySet<RootContent>
  /** Few blocks have a gap before them: gaps say nothing. */
  tight: boolean
  marked: boolean
  /** Headings of this document end with a colon: several of its short lines over prose do. */
  colons: boolean
}

/** Shorter texts with a full stop may be one of a list of such lines. */
export const fewestOfProse = 9

/** Starts of what introduces a list. */
export const leadInWords =
  /^(?:for example|e\.?g\.?|such as|including|note|nb|either|these|this|the following|to|by|and|or|with|also)\b/i

/**
 * A whole sentence stands at this place, or an item of a list with prose after the next line: nothing that reads like a
 * heading goes on with those, even without a blank line.
 */
export function hasEnded({ blocks }: HeadingPlace, at: number): boolean {
  const [before, after] = [blocks[at], blocks[at + 2]]
  if (['title', 'school', 'metadata'].includes((before && layoutOf(before).role) ?? '')) return true
  if (!isPlain(before)) return false
  const text = plainText(before)
  if (/[.?!]['"’”)\]]*$/.test(text) && wordCount(text) >= fewestOfProse) return true
  return layoutOf(before).label !== undefined && isProse(after) && !openEnd.test(text) && !/,$/.test(text)
}

/** A paragraph, no item, of some length that reads as a sentence. */
export function isProse(node: RootContent | undefined): boolean {
  if (!isPlain(node) || layoutOf(node).label !== undefined) return false
  return wordCount(plainText(node)) >= fewestOfProse && hasSentenceVerb(plainText(node))
}

/** A list, or prose that does not itself lead on to something. */
function isOwnText(node: RootContent | undefined): boolean {
  if (!isPlain(node)) return false
  return layoutOf(node).label !== undefined || (isProse(node) && !/:\s*$/.test(plainText(node)))
}

function isApart(node: RootContent | undefined): boolean {
  return node !== undefined && layoutOf(node).gap === true
}

/** Even after `… the following:` a line is a heading where others of its kind are: apart, short, over text of their own. */
export function hasPeers(place: HeadingPlace, at: number): boolean {
  const { blocks, looks } = place
  const isAlike = (other: number): boolean =>
    looks[other] === 1 && isApart(blocks[other]) && isOwnText(blocks[other + 1])
  if (!isAlike(at)) return false
  const ahead = blocks.slice(at + 1, at + lookAhead)
  return ahead.some((_, step) => isAlike(at + 1 + step) && isComplete(blocks[at + step], false))
}

/** A line at this place is a heading by its look or its number alone. */
export function isHeadingAt({ numbered, blocks, looks }: HeadingPlace, at: number): boolean {
  const node = blocks[at]
  return node !== undefined && (numbered.has(node) || (looks[at] ?? 0) >= 2)
}

/** The block before must have come to an end, or the line goes on with it. */
export function isComplete(before: RootContent | undefined, isHeading: boolean): boolean {
  if (!before || isHeading || before.type !== 'paragraph') return true
  const text = plainText(before)
  return !/[:,]\s*[-–]?$/.test(text) || isFormField(text)
}

/** A label in front of a blank to fill in, such as `Your name:`, introduces nothing. */
export function isFormField(text: string): boolean {
  return /:$/.test(text) && wordCount(text) <= 4 && !hasSentenceVerb(text) && !leadInWords.test(text)
}

/** Something a heading can stand over: prose, a list, a table, a numbered heading. */
export function isBody({ blocks, looks, numbered }: HeadingPlace, at: number): boolean {
  const node = blocks[at]
  if (!node) return false
  if (node.type !== 'paragraph' || numbered.has(node) || looks[at] === 3 || layoutOf(node).label !== undefined)
    return true
  if (layoutOf(node).role !== undefined) return at > headLength
  const text = plainText(node)
  if (isFrequency(text) || hasRoom(text)) return true
  return looks[at] !== 1 && (hasSentenceVerb(text) || wordCount(text) > 6 || endsAsSentence(text) || /:-?$/.test(text))
}
