import { dateInForce } from '../editions/edition-date.ts'
import { editionOn } from '../editions/edition-on.ts'
import { compareDates, type Edtf, firstDay } from '../model/edtf.ts'
import { formatDate } from '../model/format-date.ts'
import type { Policy } from '../model/policy.ts'
import type { Addresses } from './addresses.ts'
import type { Link } from './frame.ts'
import { editionDate } from './standing.ts'

/** A stretch of time in which one edition stood. */
export interface Period {
  /** `From September 2021 until September 2023`. */
  period: string
  edition: Link
}

/**
 * Say which edition of a policy stood when, newest first: each from its own date until the next one's. Editions without a
 * date and drafts have no period; an edition whose date another one shares has none where the other is newer.
 */
export function periodsOf({ editions }: Pick<Policy, 'editions'>, to: Addresses): Period[] {
  const starts = editions
    .flatMap((front): Edtf[] => (front.status === 'draft' ? [] : [dateInForce(front) ?? []].flat()))
    .toSorted(compareDates)
    .filter((date, index, dates) => index === 0 || firstDay(date) !== firstDay(dates[index - 1] ?? date))
  const periods = starts.flatMap((start, index): Period[] => {
    const front = editionOn(editions, firstDay(start))
    const end = starts[index + 1]
    if (!front) return []
    const period = end ? `From ${formatDate(start)} until ${formatDate(end)}` : `Since ${formatDate(start)}`
    return [{ period, edition: { text: `Edition of ${editionDate(front)}`, href: to.edition(front) } }]
  })
  return periods.reverse()
}
