import { compareText } from '../model/compare-text.ts'
import type { FrontMatter } from '../model/edition.ts'
import { compareDates, type Edtf, edtfSchema } from '../model/edtf.ts'

/** What dates an edition. */
export type EditionDates = Pick<FrontMatter, 'edition' | 'effective' | 'approved' | 'published'>

/** @returns The date an edition is named by, `2021-09` of `2021-09-b`; null for `undated`. */
export function nameDate({ edition }: Pick<FrontMatter, 'edition'>): Edtf | null {
  const [name] = /^\d{4}(?:-\d{2}){0,2}/.exec(edition) ?? []
  const parsed = edtfSchema.safeParse(name)
  return parsed.success ? parsed.data : null
}

/**
 * Say from when an edition stood: its effective date, else its approval, else its publication, else the date in its name.
 * Null where none is known.
 */
export function dateInForce(front: EditionDates): Edtf | null {
  return front.effective?.date ?? front.approved?.date ?? front.published?.date ?? nameDate(front)
}

/** What editions are put in order by. */
type NamedEdition = Pick<FrontMatter, 'edition' | 'status'>

/** Order editions oldest first. An undated one is taken for the oldest, a draft comes after an edition of its date. */
export function compareEditions(a: NamedEdition, b: NamedEdition): number {
  const [dateA, dateB] = [nameDate(a), nameDate(b)]
  const byName = compareText(a.edition, b.edition)
  if (dateA === null || dateB === null) return Number(dateA !== null) - Number(dateB !== null) || byName
  const draftLast = Number(a.status === 'draft') - Number(b.status === 'draft')
  return compareDates(dateA, dateB) || draftLast || byName
}
