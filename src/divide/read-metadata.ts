import type { Body } from '../model/clause.ts'
import type { Message } from '../model/ledger.ts'
import { type Dated, type Metadata, metadataSchema } from '../model/metadata.ts'
import { type MetadataPart, readMetadataLine } from '../model/metadata-line.ts'
import { hasSentenceVerb, wordCount } from '../model/sentence-shape.ts'
import type { FrontLine } from './collect-front-lines.ts'
import { joinFields } from './join-fields.ts'
import { readDates, readPeriod } from './read-dates.ts'
import { readCycle, readProse } from './read-prose-metadata.ts'

/** Fields with one date. */
type DatedField = 'approved' | 'reviewDue' | 'written' | 'effective' | 'published'

/** No body or person has a name of more words. */
const longestBody = 12

interface Draft {
  metadata: Metadata
  messages: Message[]
}

/**
 * Read what a document says about itself out of its front lines, then out of its prose. The first statement counts; one
 * that contradicts it becomes a message.
 */
export function readMetadata(front: readonly FrontLine[], body: Body): Draft {
  const draft: Draft = { metadata: metadataSchema.parse({}), messages: [] }
  const lines = joinFields(front.filter(({ role }) => role === 'metadata'))
  const hasNext = lines.some(({ text }) => /\bnext\b/i.test(text))
  let before: MetadataPart | undefined
  for (const { text, line, parts = readMetadataLine(text) } of lines) {
    if (parts.length === 0) readBareLine(draft, text)
    for (const part of parts) {
      const settled = dateOfBefore(before, part) ?? settleReview(part, hasNext)
      readPart(draft, settled, line)
      before = settled
    }
  }
  readModel(draft, front)
  readProse(draft.metadata, draft.messages, body)
  return draft
}

/** `Approved by: Governors` with `Date: May 2024` beside or under it: a bare date belongs to the approval before it. */
function dateOfBefore(before: MetadataPart | undefined, part: MetadataPart): MetadataPart | null {
  const isBare = /^date$/i.test(part.name) && readDates(part.value).length > 0
  if (!isBare || before?.field !== 'approved' || readDates(before.value).length > 0) return null
  return { ...before, value: `${before.value} ${part.value}`, text: part.text }
}

/** `Date of review` is the last one where the document also names the next. */
function settleReview(part: MetadataPart, hasNext: boolean): MetadataPart {
  const isLast = part.field === 'reviewDue' && hasNext && /^date\s+of\s+(?:policy\s+)?review$/i.test(part.name)
  return isLast ? { ...part, field: 'reviewed' } : part
}

function readPart({ metadata, messages }: Draft, part: MetadataPart, line: number | undefined): void {
  const { field, value } = part
  switch (field) {
    case 'reviewed':
      metadata.reviewed.push(...datedList(part).filter((one) => !metadata.reviewed.some((known) => isSame(one, known))))
      break
    case 'reviewDue':
      if (isCycle(part)) metadata.reviewCycle ??= readCycle(value)
      else setDated(metadata, field, dated(part), messages, line)
      break
    case 'approved':
    case 'written':
    case 'effective':
    case 'published':
      setDated(metadata, field, dated(part), messages, line)
      break
    case 'period':
      metadata.period ??= readPeriod(value)
      break
    case 'owner':
    case 'committee':
    case 'version':
    case 'changeNote':
      metadata[field] ??= value || null
      break
    default:
      if (/^date$/i.test(part.name)) readBareLine({ metadata, messages }, value)
      break
  }
}

/** `Review cycle: every two years` says how often, not when. */
function isCycle({ name, value }: MetadataPart): boolean {
  return /^review/i.test(name) && readDates(value).length === 0 && readCycle(value) !== null
}

/** A date alone says when the document was written; two years, what they cover. */
function readBareLine({ metadata }: Draft, text: string): void {
  const period = readPeriod(text)
  const [found] = readDates(text)
  if (period) metadata.period ??= period
  else if (found && text.length - (found.end - found.start) < 6) metadata.written ??= { date: found.date, text }
}

function isSame(one: Dated, other: Dated): boolean {
  return one.date === other.date && one.text === other.text
}

/** @returns The date and the person or body, as far as the words give them. */
function dated(part: MetadataPart): Dated {
  const [found] = readDates(part.value)
  const by = bodyOf(part, found)
  return { date: found?.date ?? null, ...(by && { by }), text: part.text }
}

function bodyOf({ name, value }: MetadataPart, found: { start: number; end: number } | undefined): string {
  const named = /\bby\s+(?:the\s+)?(.+?)(?:\s+(on|of))?$/i.exec(name)
  const rest = found ? value.slice(0, found.start) + value.slice(found.end) : value
  const words = rest.replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, '').replace(/\s+(?:on|in|at)$/i, '')
  const isBody =
    words !== '' &&
    !/^(?:at|by|on|in)$/i.test(words) &&
    !/\b(?:annual|year)/i.test(words) &&
    !(wordCount(words) > longestBody || (hasSentenceVerb(words) && wordCount(words) > 3))
  return isBody && named?.[2]?.toLowerCase() !== 'of' ? words : (named?.[1] ?? '')
}

/** `Reviewed by PS – June 2014, November 2017` is two reviews by the same. */
function datedList(part: MetadataPart): Dated[] {
  const dates = readDates(part.value)
  if (dates.length < 2) return [dated(part)]
  const [first] = dates
  const by = part.value.slice(0, first?.start ?? 0).replace(/[\s:–—-]+$/, '')
  return dates.map(({ date }) => ({ date, ...(by && { by }), text: part.text }))
}

function setDated(
  metadata: Metadata,
  field: DatedField,
  value: Dated,
  messages: Message[],
  line: number | undefined,
): void {
  const known = metadata[field]
  if (!known) metadata[field] = value
  else if (known.date === null || value.date === null) {
    metadata[field] = {
      ...value,
      ...known,
      date: known.date ?? value.date,
      ...((known.by ?? value.by) ? { by: known.by ?? value.by ?? '' } : {}),
      text: `${known.text}; ${value.text}`,
    }
  } else if (known.date !== value.date) messages.push(contradiction(field, known, value, line))
}

function contradiction(field: DatedField, known: Dated, value: Dated, line: number | undefined): Message {
  return {
    text: `Two dates for "${field}": "${known.text}" and "${value.text}". The first was taken.`,
    rule: 'contradictory-dates',
    ...(line && { line }),
  }
}

/** `MODEL POLICY ON … (JUNE 2023)`: its issuer is the authority or trust named beside it. */
function readModel({ metadata }: Draft, front: readonly FrontLine[]): void {
  const at = front.findIndex(({ text }) => /\bmodel\s+policy\b/i.test(text))
  const found = front[at]
  if (!found) return
  const around = [front[at - 1], front[at + 1], front[at - 2]].map((line) => line?.text ?? '')
  const issuer = around.find((text) => /\b(?:council|authority|trust|diocese|union|association)\b/i.test(text)) ?? ''
  metadata.model = { issuer, date: readDates(found.text)[0]?.date ?? null, text: found.text }
}
