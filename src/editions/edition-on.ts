import type { FrontMatter } from '../model/edition.ts'
import { compareDates, firstDay } from '../model/edtf.ts'
import { compareEditions, dateInForce } from './edition-date.ts'

/**
 * Find the edition of a policy as it stood on a day: the newest one, drafts apart, whose date had begun.
 *
 * A date that is only a month or a term counts from its first day. An undated edition is never said to have stood on a
 * given day.
 *
 * @param day `YYYY-MM-DD`.
 * @returns Null where no edition had begun by then.
 */
export function editionOn(editions: readonly FrontMatter[], day: string): FrontMatter | null {
  const begun = editions.flatMap((front) => {
    const date = dateInForce(front)
    return front.status !== 'draft' && date !== null && firstDay(date) <= day ? [{ front, date }] : []
  })
  const ordered = begun.sort((a, b) => compareDates(a.date, b.date) || compareEditions(a.front, b.front))
  return ordered.at(-1)?.front ?? null
}
