import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { compareEditions, dateInForce } from '../../src/editions/edition-date.ts'
import { editionOn } from '../../src/editions/edition-on.ts'
import { statusOf } from '../../src/editions/status.ts'
import { timelineOf } from '../../src/editions/timeline.ts'
import { compareDates } from '../../src/model/edtf.ts'
import { guidanceTimelineSchema } from '../../src/model/guidance.ts'
import { buildFront } from './build-edition.ts'

const undated = buildFront({ edition: 'undated' })
const first = buildFront({ edition: '2021-09', approved: { date: '2021-09', text: 'x' } })
const second = buildFront({
  edition: '2023-09',
  approved: { date: '2023-06-20', text: 'x' },
  effective: { date: '2023-09-01', text: 'x' },
  reviewDue: { date: '2024-11', text: 'x' },
})
const draft = buildFront({ edition: '2025-09-draft', status: 'draft' })
const all = [draft, second, first, undated]

test('editions are ordered by the date in their name, drafts last, undated first', () => {
  const sameDay = buildFront({ edition: '2025-09' })
  expect([...all, sameDay].toSorted(compareEditions).map(({ edition }) => edition)).toEqual([
    'undated',
    '2021-09',
    '2023-09',
    '2025-09',
    '2025-09-draft',
  ])
})

test('an edition stands from its effective date, else its approval, else the date of its name', () => {
  expect([second, first, draft, undated].map(dateInForce)).toEqual(['2023-09-01', '2021-09', '2025-09', null])
})

test.each([
  ['2021-08-31', null],
  ['2021-09-01', '2021-09'],
  ['2023-08-31', '2021-09'],
  ['2023-09-01', '2023-09'],
  ['2030-01-01', '2023-09'],
])('as it stood on %s: %s', (day, edition) => {
  expect(editionOn(all, day)?.edition ?? null).toBe(edition)
})

describe('statusOf', () => {
  test.each([
    [draft, '2024-01-01', 'draft'],
    [first, '2024-01-01', 'superseded'],
    [undated, '2024-01-01', 'superseded'],
    [second, '2024-11-30', 'approved'],
    [second, '2024-12-01', 'overdue'],
  ])('%o on %s: %s', (front, today, status) => {
    expect(statusOf(front, all, today)).toBe(status)
  })
})

test('guidance stands beside the editions, from the first dated one on', () => {
  const event = (date: string) => ({ date, title: date, topics: ['contact'], source: 'https://example.org/' })
  const entries = timelineOf(all, [event('2019'), event('2023-09-01'), event('2022')])
  expect(entries.map((entry) => (entry.kind === 'edition' ? entry.edition.edition : entry.event.title))).toEqual([
    'undated',
    '2021-09',
    '2022',
    '2023-09-01',
    '2023-09',
    '2025-09-draft',
  ])
})

test('the guidance timeline of this project is in order, with topics that exist', () => {
  const read = (file: string): unknown => parse(readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8'))
  const events = guidanceTimelineSchema.parse(read('guidance-timeline.yaml'))
  const { topics } = read('taxonomy/topics.yaml') as { topics: { id: string }[] }
  const known = new Set(topics.map(({ id }) => id))
  expect(events.length).toBeGreaterThan(0)
  expect(events.flatMap((event) => event.topics).filter((topic) => !known.has(topic))).toEqual([])
  expect(events).toEqual(events.toSorted((a, b) => compareDates(a.date, b.date)))
})
