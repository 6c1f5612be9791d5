import type { APIRoute } from 'astro'
import { reviewEvents } from '../publish/calendar/review-events.ts'
import { writeCalendar } from '../publish/calendar/write-calendar.ts'
import { getLibrary } from './_library.ts'

/** When each policy is due for review, as a calendar. */
export const GET: APIRoute = async () => {
  const { settings, policies } = await getLibrary()
  const calendar = writeCalendar(`${settings.name}: policy reviews`, reviewEvents(policies, settings))
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
}
