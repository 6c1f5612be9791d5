import { describe, expect, test } from 'vitest'
import type { FrontMatter } from '../../src/model/edition.ts'
import { editionDate, standing } from '../../src/views/standing.ts'
import { front } from './sample-library.ts'

/** Where an edition stands that is in force. */
const current = (shown: FrontMatter, today: string) => standing(shown, { inForce: shown }, today)

const due = (date: string | null, text = 'as printed'): FrontMatter => front({ reviewDue: { date, text } })

describe('the review', () => {
  test.each([
    ['a month that is over', '2018-11', '2018-12-01', 'Review was due November 2018', true],
    ['the last day of the month', '2018-11', '2018-11-30', 'Review due November 2018', false],
    ['a term that is running', '2024-23', '2024-12-31', 'Review due Autumn 2024', false],
    ['a day that has passed', '2024-05-01', '2024-05-02', 'Review was due 1 May 2024', true],
  ])('%s', (_, date, today, text, overdue) => {
    expect(current(due(date), today).review).toEqual({ text, overdue })
  })

  test('words without a date are quoted, and never overdue', () => {
    expect(current(due(null, 'annually'), '2030-01-01').review).toEqual({
      text: 'On review, the document says “annually”',
      overdue: false,
    })
  })

  test('silence is said', () => {
    expect(current(front(), '2030-01-01').review.text).toBe('The document does not say when it is due for review')
  })
})

test('approval is told with its date and by whom', () => {
  const approved = front({ approved: { date: '2017-12', by: 'Full Governors', text: 'Approved' } })
  expect(current(approved, '2026-01-01').facts).toEqual(['Approved December 2017 by Full Governors'])
})

test('an edition that does not say when it was approved says so', () => {
  expect(current(front(), '2026-01-01').facts).toEqual(['The document does not say when it was approved'])
})

describe('which edition is in force', () => {
  const inForce = front({ edition: '2024-09' })

  test.each([
    [inForce, 'In force'],
    [front({ edition: '2021-09' }), 'Superseded'],
    [front({ edition: '2025-09', status: 'draft' }), 'Draft, not approved'],
  ] as const)('is told of each', (shown, label) => {
    expect(standing(shown, { inForce }, '2026-01-01').label).toBe(label)
  })

  test('a superseded edition says what replaced it', () => {
    const approved = { date: '2021-07', text: '' }
    const earlier = front({ edition: '2021-09', approved, published: { date: '2021-08', text: '' } })
    expect(standing(earlier, { inForce }, '2026-01-01').facts).toEqual([
      'Replaced by the edition of September 2024',
      'Approved July 2021',
      'Published August 2021',
    ])
  })

  test('an edition that the only document calls superseded is not in force', () => {
    const old = front({ status: 'superseded' })
    expect(standing(old, { inForce: old }, '2026-01-01').label).toBe('Superseded')
  })

  test('a date still to come is not told as past', () => {
    const effective = { date: '2026-09', text: '' }
    expect(current(front({ effective }), '2026-08-31').facts).toEqual(['In force from September 2026'])
    expect(current(front({ effective }), '2026-09-01').facts).toEqual(['In force since September 2026'])
  })

  test('an earlier edition is not overdue for review: a newer one has taken its place', () => {
    const earlier = front({ edition: '2021-09', reviewDue: { date: '2023-09', text: '' } })
    expect(standing(earlier, { inForce }, '2026-01-01').review).toEqual({
      text: 'Review was due September 2023',
      overdue: false,
    })
  })
})

test.each([
  [front({ edition: '2021-23' }), 'Autumn 2021'],
  [front({ edition: '2021-09-b' }), 'September 2021'],
  [front({ edition: 'undated' }), 'undated'],
  [front({ effective: { date: '2020-01', text: '' }, approved: { date: '2019-12', text: '' } }), 'January 2020'],
])('an edition is dated as exactly as its document', (shown, date) => {
  expect(editionDate(shown)).toBe(date)
})
