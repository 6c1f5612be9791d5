import type { Paragraph } from 'mdast'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/model/plain-text.ts'
import { walkClauses } from '../../../src/model/walk-clauses.ts'
import { hideContactDetails, hideInEdition } from '../../../src/publish/contact-details/hide-contact-details.ts'
import { clause, front, section } from '../../views/sample-library.ts'

const mail = '[e-mail address not shown here]'
const number = '[telephone number not shown here]'

describe('a note stands in the place of', () => {
  test.each([
    ['Write to j.smith@oakfield.sch.uk.', `Write to ${mail}.`],
    ['Ring Mrs Smith on 01234 567890.', `Ring Mrs Smith on ${number}.`],
    ['Tel: (0113) 496 0000, or 07700 900123', `Tel: ${number}, or ${number}`],
    ['+44 (0)20 7946 0018', number],
    ['0044 1632 960101', number],
    ['01632.960101 or 01632.960.102.', `${number} or ${number}.`],
    ['(Mrs Smith: 01632 960101/960102)', `(Mrs Smith: ${number})`],
    ['01632 960101-2', number],
    ['01632 960101 2 High Street', `${number} 2 High Street`],
    ['(01632 960101)', `(${number})`],
    ['01632 960101/2, 3 years', `${number}, 3 years`],
    ['head [at] oakfield (dot) sch.uk', mail],
  ])('%s', (text, hidden) => {
    expect(hideContactDetails(text)).toBe(hidden)
  })
})

test.each([
  'Childline: 0800 1111. NSPCC: 0808 800 5000. IWF: 0344 000 1234.',
  'In 2023/24, section 01.2.3, on 01/02/2024, 101 and 999.',
  'Follow @oakfield on 3 sites.',
  'From 01.02.2023 01.03.2023 to 01/09/2024/25, clause 012.345, 0 123 456.',
  'Be at (home) or work.',
])('what is nobody’s own stays: %s', (text) => {
  expect(hideContactDetails(text)).toBe(text)
})

test('an edition is said to leave them out, and a link to an address becomes words', () => {
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'Tell ' },
      { type: 'link', url: 'mailto:head@oakfield.sch.uk', children: [{ type: 'text', value: 'the head' }] },
    ],
  }
  const edition = { front: front({ owner: 'head@oakfield.sch.uk' }), body: [clause('a', '', { content: [paragraph] })] }
  const hidden = hideInEdition(edition)
  expect(JSON.stringify(hidden)).not.toContain('@oakfield')
  expect([...walkClauses(hidden.body)].map(({ clause }) => plainText(clause.content))).toEqual(['Tell the head'])
  expect(hidden.front.messages.map(({ rule }) => rule)).toEqual(['contact-details-hidden'])
  expect(hidden.front.source).toEqual(edition.front.source)
})

test('a number in a heading is hidden in the addresses under it too, and in links to them', () => {
  const heading = (value: string) => [{ type: 'text' as const, value }]
  const link = (url: string): Paragraph => ({
    type: 'paragraph',
    children: [{ type: 'link', url, children: heading('above') }],
  })
  const body = [
    section('ask-mrs-quill-01632-960102', 'Ask Mrs Quill, 01632 960102', [
      clause('ask-mrs-quill-01632-960102-1', 'One.'),
      clause('1.2', 'Two.'),
    ]),
    section('other', 'Other', [clause('other-1', '', { content: [link('#ask-mrs-quill-01632-960102-1')] })]),
  ]
  const hidden = hideInEdition({ front: front(), body }).body
  expect(JSON.stringify(hidden)).not.toContain('960102')
  const id = 'ask-mrs-quill-telephone-number-not-shown-here'
  expect([...walkClauses(hidden)].map(({ clause }) => clause.id)).toEqual([`${id}-1`, '1.2', 'other-1'])
  expect(JSON.stringify(hidden)).toContain(`"url":"#${id}-1"`)
})
