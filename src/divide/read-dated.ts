import { type MetadataPart, readMetadataLine } from '../lines/metadata-line.ts'
import { hasSentenceVerb, wordCount } from '../lines/sentence-shape.ts'
import type { Message } from '../model/ledger.ts'
import type { Dated, Metadata } from '../model/metadata.ts'
import { readDates } from './read-dates.ts'

/** Fields with one date. */
type DatedField = 'approved' | 'reviewDue' | 'written' | 'effective' | 'published'

/** No body or person has a name of more words. */
const longestBody = 12

const staffOnly = /^(?:all )?(?:the )?(?:school )?staff$/i

/** @returns Whether two statements are one, printed twice. */
export function isSame(one: Dated, other: Dated): boolean {
  return one.date === other.date && one.text === other.text
}

/** @returns The date and the person or body, as far as the words give them. */
export function dated(part: MetadataPart): Dated {
  const [found] = readDates(part.value)
  const by = bodyOf(part, found)
  return { date: found?.date ?? null, ...(by && { by }), text: part.text }
}

function bodyOf({ name, value }: MetadataPart, found: { start: number; end: number } | undefined): string {
  const named = /\b(?:by|gan)\s+(?!(?:and|&)\s)(?:the\s+|y\s+)?(.+?)(?:\s+(on|of|ar))?$/i.exec(name)
  const rest = found ? value.slice(0, found.start) + value.slice(found.end) : value
  const words = rest.replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$|\s\.$/g, '').replace(/\s+(?:on|in|at|by|before)$/i, '')
  const isBody =
    /\p{L}/u.test(words) &&
    readDates(words).length === 0 &&
    readMetadataLine(words).length === 0 &&
    !/^(?:at|by|on|in)$/i.test(words) &&
    !/\b(?:annual|year)|^(?:or|and|unless|if)\b/i.test(words) &&
    !(wordCount(words) > longestBody || (hasSentenceVerb(words) && wordCount(words) > 3))
  return isBody && named?.[2]?.toLowerCase() !== 'of' ? words : (named?.[1] ?? '')
}

/** `Reviewed by PS – June 2014, November 2017` is two reviews by the same. */
export function datedList(part: MetadataPart): Dated[] {
  const dates = readDates(part.value)
  if (dates.length < 2) return [dated(part)]
  const [first] = dates
  const by = part.value.slice(0, first?.start ?? 0).replace(/[\s:–—-]+$/, '')
  return dates.map(({ date }) => ({ date, ...(by && { by }), text: part.text }))
}

/**
 * Put a dated statement into the metadata: the first counts, one that has what the first lacks completes it, and one that
 * contradicts it becomes a message. Changes `metadata` and `messages` in place.
 *
 * @param line Where the statement stands; 1-based.
 */
export function setDated(
  metadata: Metadata,
  field: DatedField,
  value: Dated,
  messages: Message[],
  line: number | undefined,
): void {
  const known = metadata[field]
  // What the staff agreed is the draft of what the governors approve.
  const isDraft = field === 'approved' && known !== null && staffOnly.test(known.by ?? '') && value.date !== null
  if (!known || isDraft) metadata[field] = value
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
