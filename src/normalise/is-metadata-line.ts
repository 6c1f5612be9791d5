import { readMetadataLine } from '../lines/metadata-line.ts'
import { looseMonthPattern } from '../lines/months.ts'
import { hasSentenceVerb, wordCount } from '../lines/sentence-shape.ts'
import { namesBody, namesSchool } from '../lines/title-words.ts'
import { termPattern } from '../model/seasons.ts'

const season = `${termPattern}(?:\\s+term)?`
const datePattern = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?:${looseMonthPattern}|${season})\\.?,?\\s*(?:\\d\\s+)?\\d{2,4}\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b(?:19|20)\\d\\d\\b`,
  'i',
)
const dateOnly = new RegExp(
  `^\\(?(?:(?:session|academic year|school year)\\s+)?(?:${datePattern.source}|(?:19|20)\\d\\d\\s*[-–—/]\\s*(?:20)?\\d\\d)\\)?[.,]?$`,
  'i',
)

/** @returns Whether the line is a date, or the years a policy covers, and nothing else. */
export function isDateLine(text: string): boolean {
  return dateOnly.test(text.trim())
}

/** @returns Whether the line says how often something is done and nothing else: `Every two years`. */
export function isFrequency(text: string): boolean {
  return /^(?:annually|termly|yearly|(?:once )?every (?:\S+ )?(?:years?|terms?|months?)|once a (?:year|term))\.?$/i.test(
    text,
  )
}

/** @returns Whether there is a date with a year in the text. */
export function hasDate(text: string): boolean {
  return datePattern.test(text)
}

/**
 * Say how surely a line speaks about the document itself: 2 with a field and a date, 1 with a field and some other short
 * value, 0 where it does not.
 */
export function metadataStrength(text: string): 0 | 1 | 2 {
  const parts = readMetadataLine(text)
  const [first] = parts
  if (!first) return 0
  if (first.field === 'model')
    return /policy\b.*(?:\d{4}|\b(?:issued|produced|supplied|provided|adopted|from)\b|\bfor (?:adoption|schools|use)\b)/i.test(
      text,
    ) && !/\.$/.test(text)
      ? 2
      : 0
  const value = parts.map((part) => part.value).join(' ')
  if (first.field === 'version' && parts.length === 1 && !/control$/i.test(first.name))
    return /^v?\d[\w.]{0,8}(?:\s*[-–,(].{0,40})?$/i.test(value) ? 2 : 0
  if (isSentence(text, value)) return 0
  const rest = text.slice(first.name.length)
  // `Changes made in September 2023` stands over the changes.
  if (first.field === 'changeNote' && !/^\s*[:=–—-]/.test(rest)) return 0
  if (parts.some((part) => part.field !== 'other' && hasDate(part.value)) && wordCount(value) <= 25) return 2
  // `Policy approved by the governing body of Oakfield School`.
  const isBySchool = first.field === 'approved' && /\b(?:of|by)$/i.test(first.name) && namesSchool(first.value)
  const isNumbered = /\b(?:number|no|ref(?:erence)?)\.?$/i.test(first.name) && /^\S*\d\S*(?:\s|$)/.test(first.value)
  const isNamed = isBySchool || isNumbered || /^\s*[:=–—-]/.test(rest) || /\bat\s+a\s+meeting\s+of$/i.test(first.name)
  return isNamed && wordCount(value) <= 20 ? 1 : 0
}

function isSentence(text: string, value: string): boolean {
  return (hasSentenceVerb(value) && wordCount(value) > 4) || (/\.$/.test(text) && wordCount(text) > 14)
}

/** A letterhead's numbers: `Registered Charity Number 1017112`, `Tel: 01632 960001`. */
const registration =
  /^(?:registered\b|charity\b|company\b|(?:tel|telephone|phone|fax|urn|dfe|ofsted)\b)[^.;]{0,40}?\d[\d\s-]{4,}$/i
/** `Governors' Personnel Committee, Summer Term 2023`: who adopted it, and when. */
const adopter = /\b(?:committee|governors|governing (?:body|board)|trustees)\b/i
const longestName = 8

/** @returns Whether a line above the text says who stands behind the document, where, or when. */
export function isAboutDocument(text: string): boolean {
  if (isDateLine(text) || metadataStrength(text) > 0 || registration.test(text)) return true
  return wordCount(text) <= longestName && (namesBody(text) || (adopter.test(text) && hasDate(text)))
}
