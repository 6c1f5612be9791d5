import type { FrontMatter, Status } from '../model/edition.ts'
import { isPast } from '../model/edtf.ts'
import { compareEditions } from './edition-date.ts'

/** An edition's standing on a day. `overdue`: in force, but the whole period of its review date is past. */
export type EditionStatus = Status | 'overdue'

/**
 * Derive the standing of an edition among all those of its policy: a draft is a draft, every edition older than the newest
 * that is no draft is superseded, and the newest is approved or, when its review is late, overdue.
 *
 * @param today `YYYY-MM-DD`, from the settings.
 */
export function statusOf(front: FrontMatter, editions: readonly FrontMatter[], today: string): EditionStatus {
  if (front.status === 'draft' || front.status === 'superseded') return front.status
  const newest = editions
    .filter(({ status }) => status === 'approved')
    .toSorted(compareEditions)
    .at(-1)
  if (newest && newest.edition !== front.edition) return 'superseded'
  const due = front.reviewDue?.date
  return due && isPast(due, today) ? 'overdue' : 'approved'
}
