import { expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { reviewBody } from './review-text.ts'

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

test('a blank is found where the policy is signed and on its title page', async () => {
  const blank = 'Chair of Governors: ______________ Date: [insert date]'
  const findings = await reviewBody(`1. Contact\n\nStaff must not message pupils.\n\n${blank}\n`)
  expect(the(findings, 'placeholder')?.quotes).toEqual([blank])
})

test('a policy of some length without a number is found', async () => {
  const clauses = (count: number): string =>
    Array.from({ length: count }, (_, at) => `Staff must be kind to ${'abcdefghijkl'[at]}.\n`).join('\n')
  expect(rules(await reviewBody(clauses(12)))).toContain('no-clause-numbers')
  expect(rules(await reviewBody(clauses(3)))).not.toContain('no-clause-numbers')
})

test.each([
  ['long-sentence', `Staff must ${'be kind and '.repeat(16)}be fair.`],
  ['modal-mixture', 'Staff must not accept requests. Likewise, staff should not send any.'],
])('%s is found in how the policy is worded', async (rule, text) => {
  expect(rules(await reviewBody(`${text}\n`))).toContain(rule)
  expect(rules(await reviewBody('Staff must not accept requests. They should not send any.\n'))).not.toContain(rule)
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
