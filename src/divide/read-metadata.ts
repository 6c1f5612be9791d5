import { isColumnHeads } from '../lines/column-heads.ts'
import { type MetadataPart, readMetadataLine } from '../lines/metadata-line.ts'
import { wordCount } from '../lines/sentence-shape.ts'
import type { Body } from '../model/clause.ts'
import type { Message, SetAside } from '../model/ledger.ts'
import { type Metadata, metadataSchema } from '../model/metadata.ts'
import type { FrontLine } from './collect-front-lines.ts'
import { joinFields } from './join-fields.ts'
import { dated, datedList, isSame, setDated } from './read-dated.ts'
import { readDates, readPeriod } from './read-dates.ts'
import { readCycle, readProse } from './read-prose-metadata.ts'

const reviewingBody = /\b(?:board|governors?|governing|committee|trust(?:ees)?|fgb|lgb|council)\b/i

interface Draft {
  metadata: Metadata
  messages: Message[]
}

/**
 * Read what a document says about itself out of its front lines, then out of its prose. The first statement counts; one
 * that contradicts it becomes a message.
 */
export function readMetadata(front: readonly FrontLine[], body: Body, setAside: readonly SetAside[] = []): Draft {
  const draft: Draft = { metadata: metadataSchema.parse({}), messages: [] }
  const lines = joinFields(front.filter(({ role }) => role === 'metadata'))
  const hasNext = lines.some(({ text }) => /\bnext\b|\bto be reviewed\b/i.test(text))
  let before: MetadataPart | undefined
  for (const { text, line, parts = readMetadataLine(text) } of lines) {
    if (isColumnHeads(text)) continue
    if (parts.length === 0) readBareLine(draft, text)
    for (const part of parts) {
      const settled = dateOfBefore(before, part) ?? settleReview(part, hasNext)
      readPart(draft, settled, line)
      before = settled
    }
  }
  readModel(draft, front)
  readProse(draft.metadata, draft.messages, body)
  readRunningHeads(draft.metadata, setAside)
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
  const isLast =
    part.field === 'reviewDue' &&
    hasNext &&
    /^(?:date\s+of\s+(?:policy\s+)?review|(?:(?!next\b)\p{L}+\s+)?review\s+date)$/iu.test(part.name)
  return isLast ? { ...part, field: 'reviewed' } : part
}

function readPart({ metadata, messages }: Draft, part: MetadataPart, line: number | undefined): void {
  const { field, value } = part
  switch (field) {
    case 'reviewed':
      // `Reviewed by: Full Governing Board` says who, not when.
      if (/\bby$/i.test(part.name) && readDates(value).length === 0 && reviewingBody.test(value))
        metadata.committee ??= value
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
    case 'committee':
      readCommittee({ metadata, messages }, part, line)
      break
    case 'version':
      if (/\d/.test(value) || wordCount(value) <= 2) metadata.version ??= value.replace(/\s+[–—-]\s.*$/, '') || null
      else metadata.reviewCycle ??= readCycle(value)
      break
    case 'owner':
    case 'changeNote':
      metadata[field] ??= value || null
      break
    default:
      if (/^date$/i.test(part.name)) readBareLine({ metadata, messages }, value)
      break
  }
}

/** `To be reviewed by the Board by 31 August 2024` says who and when. */
function readCommittee({ metadata, messages }: Draft, part: MetadataPart, line: number | undefined): void {
  const found = dated(part)
  const isDue = /^to\s+be\s+reviewed/i.test(part.name) && found.date !== null
  if (isDue) setDated(metadata, 'reviewDue', { date: found.date, text: part.text }, messages, line)
  metadata.committee ??= (isDue ? found.by?.replace(/^the\s+/i, '') : part.value) || null
}

/** `Review cycle: every two years` says how often, not when. */
function isCycle({ name, value }: MetadataPart): boolean {
  return /^(?:review|frequency)/i.test(name) && readDates(value).length === 0 && readCycle(value) !== null
}

/** A date alone says when the document was written; two years, what they cover. */
function readBareLine({ metadata }: Draft, text: string): void {
  const period = readPeriod(text)
  const [found] = readDates(text)
  if (period) metadata.period ??= period
  else if (found && text.length - (found.end - found.start) < 6) metadata.written ??= { date: found.date, text }
}

/** Many policies name their last review at the foot of every page and nowhere else. It fills gaps only. */
function readRunningHeads(metadata: Metadata, setAside: readonly SetAside[]): void {
  for (const { text, reason } of setAside) {
    if (!/^running (?:head|foot)$/.test(reason)) continue
    for (const part of readMetadataLine(text)) {
      // Beside the date stand the title and the page, no body.
      const found = { date: dated(part).date, text: part.text }
      if (found.date === null) continue
      if (part.field === 'approved' || part.field === 'reviewDue' || part.field === 'published')
        metadata[part.field] ??= found
      else if (part.field === 'reviewed' && metadata.reviewed.length === 0) metadata.reviewed.push(found)
    }
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
