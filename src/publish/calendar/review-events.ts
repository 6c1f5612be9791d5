import { dateInForce } from '../../editions/edition-date.ts'
import type { FrontMatter } from '../../model/edition.ts'
import { firstDay, lastDay } from '../../model/edtf.ts'
import { formatDate } from '../../model/format-date.ts'
import type { School } from '../../model/school.ts'
import type { Site } from '../feeds/write-atom.ts'
import type { CalendarEvent } from './write-calendar.ts'

/** A policy as the calendar needs it. */
export interface ReviewedPolicy {
  school: School
  id: string
  title: string
  inForce: FrontMatter
}

/**
 * Make an event of each policy's review, on the last day that the printed date can mean: a review due in November is late
 * only from December. Drafts, made-up schools, and policies without a date that can be read have none.
 */
export function reviewEvents(policies: readonly ReviewedPolicy[], site: Site): CalendarEvent[] {
  const host = new URL(site.url).hostname
  return policies.flatMap(({ school, id, title, inForce }): CalendarEvent[] => {
    const due = inForce.reviewDue
    if (!due?.date || inForce.status === 'draft' || school.example) return []
    const path = `${school.id}/${id}/`
    return [
      {
        uid: `review-${school.id}-${id}@${host}`,
        day: lastDay(due.date),
        settled: firstDay(dateInForce(inForce) ?? due.date),
        summary: `${school.name}: review of ${title} due`,
        description: `Due ${formatDate(due.date)}. The policy says: “${due.text}”`,
        url: new URL(`${site.base}${path}`, site.url).href,
      },
    ]
  })
}
