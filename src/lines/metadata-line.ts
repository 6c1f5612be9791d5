import { fieldNames } from './field-names.ts'
import type { MetadataField } from './metadata-field.ts'
import { looseMonthPattern } from './months.ts'
import { season } from './names-of-dates.ts'

/** One field of a line: its name and value as printed. */
export interface MetadataPart {
  field: MetadataField
  name: string
  value: string
  /** Both, as printed. */
  text: string
}

/** A space in a name stands for any white space. */
const spaced = (source: string): string => source.replaceAll(' ', String.raw`\s+`)

const names = fieldNames.map(([field, forms]) => [field, spaced(forms.join('|'))] as const)
const patterns = names.map(([field, name]) => [field, new RegExp(`^(?:${name})(?![\\p{L}])`, 'iu')] as const)

const dateStart = String.raw`(?:\d{1,2}[\s./-]|\d{1,2}(?:st|nd|rd|th) |(?:${looseMonthPattern}|${season}) \d|(?:19|20)\d\d\b)`
/** Names that need no colon where a date stands behind them: `Updated Feb 2024   Review date Feb 2025`. */
const bareNames = [
  '(?:next|last) review(?: date)?',
  'review date',
  'date (?:of|for) (?:next )?review',
  '(?:approval|issue|effective) date',
  'date (?:approved|reviewed|issued|adopted|ratified)',
  '(?:to be|due (?:for|to be)) review(?:ed)?',
]
/** Names within a line, behind the value of the field before. */
const innerNames = names.filter(([field]) => field !== 'other' && field !== 'model').map(([, name]) => `(?:${name})`)
const inner = new RegExp(
  String.raw`(?<=[\s,;|]|\d)(?:${innerNames.join('|')}|date)\s*:|(?<=[\s)])${spaced(`(?:${bareNames.join('|')}) (?=${dateStart})`)}`,
  'giu',
)
/** Longer lines are prose that happens to start with such words. */
const longest = 200
const longestFieldName = 60

/**
 * Read a line that says something about the document: one or more fields with a name and a value.
 *
 * @returns No parts where the line is none. Says nothing about whether the value makes sense.
 */
export function readMetadataLine(text: string): MetadataPart[] {
  if (text.length > longest) return []
  const columns = text.split(/\s+[|¦]\s+/).filter(Boolean)
  return columns.length > 1 ? columns.flatMap(readFields) : readFields(text)
}

/** @returns The name of a field without its colon and the remarks behind it: `Next review (and by whom):`. */
export function bareFieldName(text: string): string {
  return text
    .replace(/\s*[?:]$/, '')
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/\s+and\s+by\s+whom$/i, '')
}

/**
 * Read a line that is the name of a field and nothing else, with or without a colon, perhaps with a remark: `Review due (or
 * in line with new legislation)`.
 *
 * @returns null where it is none; `isTitle` for one that stands over a table of fields: `Version control`.
 */
export function readFieldName(text: string): { field: MetadataField; isTitle: boolean } | null {
  const bare = bareFieldName(text)
  if (bare === '' || bare.length > longestFieldName) return null
  const alone = readField(bare)
  const part = alone?.value === '' ? alone : readField(`${bare}:`)
  if (part?.value !== '') return null
  // `Headteacher` may as well be the value of the name before it.
  if (part !== alone && part.field === 'other' && !/:\s*$/.test(text)) return null
  return {
    field: part.field,
    isTitle: part.field === 'other' && /\b(?:control|history|details|log|table|sheet)$/i.test(bare),
  }
}

function readFields(text: string): MetadataPart[] {
  const first = readField(text)
  if (!first) return readAfterRemark(text)
  const starts = [...text.matchAll(inner)].map(({ index }) => index).filter((index) => index > first.name.length)
  const edges = [0, ...starts, text.length]
  const parts = edges.slice(0, -1).flatMap((start, at) => readField(text.slice(start, edges[at + 1]).trim()) ?? [])
  return joinDates(parts)
}

/** `Trust-wide policy. Adopted: December 2014`: a few words stand before the field. */
function readAfterRemark(text: string): MetadataPart[] {
  const rest = /^[^.:;]{3,30}\.\s+(\p{Lu}[^.]*)$/u.exec(text)?.[1]
  const part = rest ? readField(rest) : null
  return part && rest?.slice(part.name.length).startsWith(':') ? [part] : []
}

/** `Approved by: Governors Date: May 2024` is one field: a bare date belongs to the one before. */
function joinDates(parts: readonly MetadataPart[]): MetadataPart[] {
  const joined: MetadataPart[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    if (before && /^date$/i.test(part.name))
      Object.assign(before, { value: `${before.value} ${part.value}`, text: `${before.text} ${part.text}` })
    else joined.push({ ...part })
  }
  return joined
}

function readField(text: string): MetadataPart | null {
  for (const [field, pattern] of patterns) {
    const name = pattern.exec(text)?.[0]
    if (name === undefined) continue
    const rest = text.slice(name.length)
    return { field, name, value: rest.replace(/^[\s:=–—-]+/, '').trim(), text }
  }
  return null
}
