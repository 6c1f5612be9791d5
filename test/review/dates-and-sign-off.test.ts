import { expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { reviewBody, reviewText } from './review-text.ts'

const rules = (findings: Finding[]): string[] => findings.map(({ rule }) => rule)
const the = (findings: Finding[], rule: string): Finding | undefined =>
  findings.find((finding) => finding.rule === rule)

test('dates that are missing or past are the first things said', async () => {
  expect(rules(await reviewText('Social Media Policy\n\nStaff must not message pupils.\n'))).toEqual([
    'missing-approval',
    'missing-review-date',
  ])
  const late = await reviewText(
    'Social Media Policy\n\nApproved by: Governors\nDate approved: May 2020\nReview date: May 2023\n\nStaff must be kind.\n',
  )
  expect(late[0]).toMatchObject({
    rule: 'expired-review-date',
    severity: 'error',
    message: 'Its review was due May 2023, which has passed.',
  })
  expect(late[0]?.quotes[0]).toContain('May 2023')
})

test('a review is late only after the whole of its period', async () => {
  const text =
    'Social Media Policy\n\nApproved by: Governors\nDate approved: May 2025\nReview date: June 2026\n\nStaff must be kind.\n'
  expect(rules(await reviewText(text, { today: '2026-06-30' }))).not.toContain('expired-review-date')
  expect(rules(await reviewText(text, { today: '2026-07-01' }))).toContain('expired-review-date')
})

test('guidance counts only from after the policy, up to today, on its topics', async () => {
  const event = (date: string, topic: string) => ({
    date,
    title: `Guidance of ${date}`,
    topics: [topic],
    source: 'https://example.org/',
  })
  const guidance = [
    event('2026-02', 'contact'),
    event('2026-04', 'contact'),
    event('2026-05', 'recruitment'),
    event('2026-08', 'contact'),
  ]
  const finding = the(
    await reviewBody('Staff must not accept friend requests from pupils.', { guidance }),
    'guidance-since',
  )
  expect(finding?.details).toEqual(['April 2026: Guidance of 2026-04 (https://example.org/)'])
})

test('an empty sign-off of the approvers is found, a form for readers is not', async () => {
  const signOff = 'Staff must be kind.\n\nChair of Governors\n\nSigned: ____________\n\nDate: ____________\n'
  expect(the(await reviewBody(signOff), 'unsigned-sign-off')?.quotes).toHaveLength(2)
  const form = 'I will be kind online.\n\nSigned: ____________\n\nPupil\n\nDate: ____________\n'
  expect(rules(await reviewBody(form))).not.toContain('unsigned-sign-off')
})

test('a sign-off that names others than the approvers is found', async () => {
  const text = 'Staff must be kind.\n\nHeadteacher\n\nSigned: ____________\n\nDate: ____________\n'
  expect(the(await reviewBody(text), 'approval-mismatch')).toMatchObject({
    message: 'It says it was approved by Full Governors; its sign-off also names the headteacher.',
    quotes: ['Headteacher'],
  })
})

test('two dates for one thing are both quoted', async () => {
  const dates = 'Approved by: Governors\nDate approved: May 2025\nDate approved: June 2025\nReview date: June 2027'
  const finding = the(await reviewText(`Social Media Policy\n\n${dates}\n\nStaff must be kind.\n`), 'date-conflict')
  expect(finding?.quotes.map((quote) => /May|June/.exec(quote)?.[0])).toEqual(['May', 'June'])
})

test.each([
  ['Ashton Council', 'The heading of a model policy by Ashton Council still stands on it.'],
  ['', 'The heading of a model policy still stands on it.'],
])('the heading of a model policy is found, whether it names its issuer or not: "%s"', async (issuer, message) => {
  const head = `Model policy on social media\n\n${issuer}\n\nApproved by: Governors\nDate approved: May 2025\nReview date: June 2027`
  const findings = await reviewText(`${head}\n\nStaff must be kind.\n`)
  expect(findings.map((finding) => finding.message)).toContain(message)
  expect(findings.flatMap(({ quotes }) => quotes)).not.toContain('')
})
