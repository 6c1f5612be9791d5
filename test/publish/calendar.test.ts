import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schoolSchema } from '../../src/model/school.ts'
import { reviewEvents } from '../../src/publish/calendar/review-events.ts'
import { type CalendarEvent, writeCalendar } from '../../src/publish/calendar/write-calendar.ts'
import { buildFront } from '../editions/build-edition.ts'

const site = { url: 'https://policies.example.org', base: '/' }
const event: CalendarEvent = {
  uid: 'review-a@example.org',
  day: '2024-11-30',
  settled: '2023-09-01',
  summary: 'Review',
  description: 'x',
  url: 'https://example.org/',
}

function unfold(text: string): string[] {
  return text.replace(/\r\n /g, '').split('\r\n')
}

test('a calendar, whole', () => {
  expect(writeCalendar('Reviews; all, schools', [event])).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Clausebook//Policy reviews//EN',
      'X-WR-CALNAME:Reviews\\; all\\, schools',
      'BEGIN:VEVENT',
      'UID:review-a@example.org',
      'DTSTAMP:20230901T000000Z',
      'DTSTART;VALUE=DATE:20241130',
      'SUMMARY:Review',
      'DESCRIPTION:x',
      'URL:https://example.org/',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )
})

test('any words stay in their line, within 75 bytes, and can be read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
      const text = writeCalendar(words, [{ ...event, summary: words }])
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const lines = unfold(text)
      expect(lines).toHaveLength(15)
      const summary = lines.find((line) => line.startsWith('SUMMARY:'))?.slice('SUMMARY:'.length) ?? ''
      const read = summary.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character))
      expect(read).toBe(words)
    }),
  )
})

test('a review is on the last day its date can mean; drafts, made-up schools and unread dates have none', () => {
  const school = (example: boolean) =>
    schoolSchema.parse({ id: example ? 'made-up' : 'oakfield', name: 'Oakfield', phase: 'primary', example })
  const due = { reviewDue: { date: '2024-23', text: 'Autumn 2024' }, approved: { date: '2023-09', text: 'x' } }
  const policy = (example: boolean, given: Parameters<typeof buildFront>[0]) => ({
    school: school(example),
    id: 'social-media',
    title: 'Social Media Policy',
    inForce: buildFront(given),
  })
  const events = reviewEvents(
    [
      policy(false, due),
      policy(true, due),
      policy(false, { ...due, status: 'draft' }),
      policy(false, { reviewDue: { date: null, text: 'annually' } }),
    ],
    site,
  )
  expect(events).toEqual([
    {
      uid: 'review-oakfield-social-media@policies.example.org',
      day: '2024-12-31',
      settled: '2023-09-01',
      summary: 'Oakfield: review of Social Media Policy due',
      description: 'Due Autumn 2024. The policy says: “Autumn 2024”',
      url: 'https://policies.example.org/oakfield/social-media/',
    },
  ])
})
