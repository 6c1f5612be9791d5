import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { asksToFillIn, hasRoom } from '../lines/form-line.ts'
import { readLabelShape } from '../lines/label-shape.ts'
import { readFieldName } from '../lines/metadata-line.ts'
import { capitalShare, endsAsSentence, hasSentenceVerb, isCapitals, wordCount } from '../lines/sentence-shape.ts'
import { namesNumberedPart, namesPart } from '../lines/title-words.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { hasDate, isDateLine, isFrequency } from './is-metadata-line.ts'

const longestHeading = 16
/** Without a number, bold or capitals a longer line is no heading. */
const longestPlain = 12
/** `A child in my class has sent me a friend request. What should I do?` */
const longestQuestion = 24

/**
 * Say how much a block looks like a heading by itself, whatever stands around it.
 *
 * @returns 0 not at all; 1 a short line without a sentence in it; 2 also set apart by capitals, bold or size; 3 marked as
 * a heading by the format.
 */
export function headingLook(node: RootContent | undefined): 0 | 1 | 2 | 3 {
  if (!isPlain(node) || node.children.some(({ type }) => type === 'image')) return 0
  const layout = layoutOf(node)
  const text = plainText(node)
  if (!isShaped(text, layout.outline !== undefined)) return 0
  if (layout.outline !== undefined) return 3
  if (layout.listed !== undefined && layout.label === undefined) return 2
  if (layout.label !== undefined && !isNumberLabel(layout.label)) return 0
  if (namesNumberedPart(text)) return 2
  if (!isSetApart(node) && layout.label === undefined && (isSource(text) || isLong(text) || enumeration.test(text)))
    return 0
  if (
    hasSentenceVerb(openQuestion.test(text) ? text.replace(/:$/, '') : text) &&
    !(isSetApart(node) && capitalShare(text) > 0.7 && wordCount(text) > 2)
  )
    return 0
  return isSetApart(node) ? 2 : 1
}

/** `How we teach online safety:` stands over the answer as well as without its colon. */
const openQuestion = /^(?:what|why|how|who|which)\b(?!.*\b(?:must|should|shall|will|may|can)\b)/i

/** Capitals on every word of weight make room for a few more; commas between them are those of an address. */
function isLong(text: string): boolean {
  if (isQuestion(text)) return false
  return wordCount(text) > longestPlain + (capitalShare(text) > 0.7 && !text.includes(',') ? 2 : 0)
}

/** A name and what it stands for: `LADO: 01632 960399`. */
const field = /^[^:]{1,40}:\s+\S*(?:\d{3}|https?:|www\.|@)/

/** `Other policies: Behaviour, Safeguarding, Complaints` says all it has to say itself. */
const enumeration = /^[^:,]{1,40}:\s[^:,]+,[^:,]+,[^:]+$/

/** @returns Whether the text is the title of a law. */
export function namesLaw(text: string): boolean {
  return /^\p{Lu}.{0,90}\b(?:Acts?|Regulations|Order)\s+(?:\([^()]*\)\s+)?(?:19|20)\d\d$/u.test(text)
}

/** The title of a law or a publication: it ends with its year. */
function isSource(text: string): boolean {
  return namesLaw(text) || /\([^()]*\b(?:19|20)\d\d\)$|,\s*(?:19|20)\d\d$/.test(text)
}

function isQuestion(text: string): boolean {
  return /\?['"’”)]?$/.test(text)
}

/** Notes to whoever adapts a model policy or fills in a form. */
const note = /#{3,}|^\[.*\]$|\b(?:delete|circle|tick|underline) (?:as|if|where|one|which)\b/i

/** What stands under a picture or a table, what points elsewhere, and how letters begin and end. */
const caption =
  /^(?:dear|yours (?:sincerely|faithfully)|kind regards)\b|^(?:figure|fig\.?|table|picture)\s*\d|^see (?:also |appendix|section|page|annex|the )/i

/** Where something or somebody is to be found: `Childline 0800 1111`. */
const address = /^(?:https?:|www\.)|@\S+\.\S|\.(?:pdf|docx?|uk|org|com|net)\b|\s0\d{2,4}[\d\s]{4,9}$/i

const postcode = /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/

/** What a form asks for: `Policy ratified by the Governing Body on:`. */
function asksForField(text: string): boolean {
  return /:$/.test(text) && (asksToFillIn(text) || (readFieldName(text) !== null && wordCount(text) > 2))
}

/** The shape any heading has: short, starting with a capital or a digit, not ending as sentences do. */
function isShaped(text: string, marked: boolean): boolean {
  if (text.length > (marked || isQuestion(text) ? 200 : 110)) return false
  if (isDateLine(text) || (hasDate(text) && /^[^:]{2,40}:/.test(text))) return false
  if (
    !/\p{L}/u.test(text) ||
    postcode.test(text) ||
    hasRoom(text) ||
    note.test(text) ||
    field.test(text) ||
    caption.test(text) ||
    isFrequency(text) ||
    asksForField(text) ||
    address.test(text)
  )
    return false
  if (marked) return !(endsAsSentence(text) && wordCount(text) > longestHeading)
  if (wordCount(text) > (isQuestion(text) ? longestQuestion : longestHeading)) return false
  return (
    /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?["'“‘([]*[\p{Lu}\d]/u.test(text) &&
    (!endsAsSentence(text) ||
      (/\.$/.test(text) && namesPart(text)) ||
      /^(?:what|how)\b[^.]*(?:\.{3}|…)$/i.test(text)) &&
    !/[-–—]$/.test(text)
  )
}

/** Numbers and capital letters stand before headings; bullets, `(a)` and `iv)` do not. */
function isNumberLabel(label: string): boolean {
  return readLabelShape(label).some(({ family }) => /^(?:decimal|ALPHA|ROMAN)/.test(family)) && !/^\(/.test(label)
}

/** @returns Whether capitals, bold or underlining set the line apart. */
export function isSetApart(node: Paragraph): boolean {
  return isCapitals(plainText(node)) || isBold(node) || layoutOf(node).underlined === true
}

/** @returns Whether every letter of the block is bold. */
export function isBold(node: Paragraph): boolean {
  if (layoutOf(node).bold !== undefined) return layoutOf(node).bold === true
  return (
    node.children.some(isStrong) &&
    node.children.every((child) => isStrong(child) || plainText(child).replace(/[:\s]/g, '') === '')
  )
}

function isStrong(node: PhrasingContent): boolean {
  if (node.type === 'strong') return true
  return node.type === 'emphasis' && node.children.length > 0 && node.children.every(isStrong)
}
