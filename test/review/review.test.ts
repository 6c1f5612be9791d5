import { expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { reviewBody, reviewText } from './review-text.ts'

const rules = (findings: Finding[]): string[] => findings.map(({ rule }) => rule)
const the = (findings: Finding[], rule: string): Finding | undefined =>
  findings.find((finding) => finding.rule === rule)

test('a policy without faults is left alone', async () => {
  expect(
    await reviewBody(
      '1. Purpose\n\nThis policy says how staff use social media.\n\n2. Contact\n\nStaff must not message pupils.\n',
    ),
  ).toEqual([])
})

test.each([
  ['defunct-platform', 'Staff may not use Bebo at work.', 'Staff may not use Bebo at work.'],
  ['renamed-platform', 'The school has a Twitter account.', 'The school has a Twitter account.'],
  ['misspelt-platform', 'Pupils may not post on Tik Tok.', 'Pupils may not post on Tik Tok.'],
  [
    'superseded-law',
    'We follow the Data Protection Act 1998 in all things.',
    'We follow the Data Protection Act 1998 in all things.',
  ],
  [
    'wrong-legal-term',
    'Nobody is treated worse for a protective characteristic.',
    'Nobody is treated worse for a protective characteristic.',
  ],
  ['undefined-acronym', 'Tell the LADO at once.', 'Tell the LADO at once.'],
  ['placeholder', 'Concerns go to [insert name] without delay.', 'Concerns go to [insert name] without delay.'],
  ['named-individual', 'Please speak to Mrs A. Example about this.', 'Please speak to Mrs A. Example about this.'],
  [
    'legal-reference-undated',
    'This follows from the Equality Act and its duties.',
    'This follows from the Equality Act and its duties.',
  ],
  [
    'dangling-reference',
    '1. Purpose\n\nThis is explained in section 9 below.\n',
    'This is explained in section 9 below.',
  ],
])('%s points at its words', async (rule, text, quote) => {
  const finding = the(await reviewBody(text), rule)
  expect(finding?.quotes).toEqual([quote])
  expect(finding?.clauses).toHaveLength(1)
})

test.each([
  ['renamed-platform', 'The school has an account on X (formerly Twitter).'],
  ['undefined-acronym', 'Tell the Local Authority Designated Officer (LADO) at once. The LADO decides.'],
  ['undefined-acronym', 'Tell the local authority designated officer (LADO) at once. The LADO decides.'],
  ['undefined-acronym', 'DO NOT POST PICTURES OF PUPILS.'],
  ['legal-reference-undated', 'The Equality Act 2010 applies. Under the Equality Act we act fairly.'],
  ['dangling-reference', '1. Purpose\n\nThis is the duty of section 7 of the Act.\n'],
  ['dangling-reference', '1. Purpose\n\nThis is the duty of section 49(2) of the Local Government Act 2000.\n'],
  ['undefined-acronym', 'Look at GOV.UK for more.'],
  ['placeholder', 'Pupils (and their parents) sign [see the form].'],
  ['named-individual', 'Dr and Mrs are titles.'],
])('%s says nothing of right words', async (rule, text) => {
  expect(rules(await reviewBody(text))).not.toContain(rule)
})

test('several names for one thing are counted, the longer before the shorter', async () => {
  const text =
    'Cyberbullying is wrong. Report cyber-bullying. All cyberbullying is recorded by the senior leadership team.'
  expect(the(await reviewBody(text), 'mixed-terms')).toEqual({
    rule: 'mixed-terms',
    severity: 'warning',
    message: 'One thing may go by 2 names, bullying online:',
    details: ['“Cyberbullying”: 2 times', '“cyber-bullying”: once'],
    fix: 'Use one name throughout, or say how they differ.',
    quotes: ['Cyberbullying', 'cyber-bullying'],
    clauses: ['opening-1'],
  })
})

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

test('an item with a subject of its own does not follow from its lead-in', async () => {
  const text =
    'Staff should:\n\n- keep their passwords safe;\n- lock their screens;\n- if a phone is lost, they must tell the office.\n'
  expect(the(await reviewBody(text), 'list-not-parallel')?.quotes).toEqual([
    'if a phone is lost, they must tell the office.',
  ])
})

test('a sentence in two clauses is found once', async () => {
  const sentence = 'Staff must keep evidence of any abuse that they meet with on a social network.'
  const findings = await reviewBody(`1. Bullying\n\n${sentence}\n\n2. Reports\n\n${sentence}\n`)
  expect(findings.filter(({ rule }) => rule === 'duplicate-text')).toMatchObject([
    { quotes: [sentence], clauses: { length: 2 } },
  ])
})

test('a question that is answered in two ways, and one left open, are both said', async () => {
  const question = (id: string) => ({
    id,
    topic: 'contact',
    tier: 'core' as const,
    question: `${id}?`,
    positions: ['forbidden'],
  })
  const answer = (id: string, position: string) => ({
    question: id,
    position,
    force: null,
    quotes: [],
    clauses: [],
    sure: true,
    defersTo: null,
    by: 'software' as const,
  })
  const context = {
    questions: [question('a'), question('b')] as never,
    answers: [answer('a', 'mixed'), answer('b', 'silent')],
  }
  const findings = await reviewBody('Staff must be kind.', context)
  expect(the(findings, 'internal-contradiction')?.message).toContain('a?')
  expect(the(findings, 'open-question')?.details).toEqual(['b?'])
})

test('every quote is the words of the document', async () => {
  const text = 'Tell the LADO about Mr B. Example on Twitter. See section 8 of this policy. We use Bebo and Bebo again.'
  const findings = await reviewBody(`1. Purpose\n\n${text}\n`)
  expect(findings.length).toBeGreaterThan(3)
  for (const quote of findings.flatMap(({ quotes }) => quotes)) expect(text).toContain(quote)
})
