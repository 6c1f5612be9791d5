import { z } from 'zod'
import { seasons } from './seasons.ts'

/**
 * A date never more exact than its source: a year, a month, a day, or a season in place of the month
 * (21 spring, 22 summer, 23 autumn, 24 winter).
 *
 * @see ISO 8601-2:2019 / EDTF level 1, https://www.loc.gov/standards/datetime/
 */
export const edtfSchema = z.string().regex(/^\d{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|2[1-4]))?$/, {
  error: 'a date is a year (2021), a month (2021-09), a day (2021-09-01) or a term (2021-23 for autumn 2021)',
})

export type Edtf = z.infer<typeof edtfSchema>

/** @returns The first day the date can mean, as `YYYY-MM-DD`. Seasons are English school terms. */
export function firstDay(date: Edtf): string {
  const [year = '', part, day] = date.split('-')
  if (part === undefined) return `${year}-01-01`
  const season = seasons[part]
  if (season) return `${year}-${season.first}`
  return `${year}-${part}-${day ?? '01'}`
}

/** @returns The last day the date can mean, as `YYYY-MM-DD`. Seasons are English school terms. */
export function lastDay(date: Edtf): string {
  const [year = '', part, day] = date.split('-')
  if (part === undefined) return `${year}-12-31`
  const season = seasons[part]
  if (season) return `${year}-${season.last}`
  if (day !== undefined) return date
  const days = new Date(Date.UTC(Number(year), Number(part), 0)).getUTCDate()
  return `${year}-${part}-${String(days).padStart(2, '0')}`
}

/** Say whether the whole period of a date is over on `today` (`YYYY-MM-DD`): a review due in a month is late only after it. */
export function isPast(date: Edtf, today: string): boolean {
  return lastDay(date) < today
}

/** Order two dates by the first day each can mean, then by the last. */
export function compareDates(a: Edtf, b: Edtf): number {
  return firstDay(a).localeCompare(firstDay(b), 'en') || lastDay(a).localeCompare(lastDay(b), 'en')
}
