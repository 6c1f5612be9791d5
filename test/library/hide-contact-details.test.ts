import type { Paragraph } from 'mdast'
import { describe, expect, test } from 'vitest'
import { hideContactDetails, hideInEdition } from '../../src/library/hide-contact-details.ts'
import { plainText } from '../../src/model/plain-text.ts'
import { walkClauses } from '../../src/model/walk-clauses.ts'
import { clause, front } from '../views/sample-library.ts'

const mail = '[e-mail address not shown here]'
const number = '[telephone number not shown here]'

describe('a note stands in the place of', () => {
  test.each([
    ['Write to j.smith@oakfield.sch.uk.', `Write to ${mail}.`],
    ['Ring Mrs Smith on 01234 567890.', `Ring Mrs Smith on ${number}.`],
    ['Tel: (0113) 496 0000, or 07700 900123', `Tel: ${number}, or ${number}`],
    ['+44 (0)20 7946 0018', number],
  ])('%s', (text, hidden) => {
    expect(hideContactDetails(text)).toBe(hidden)
  })
})

test.each([
  'Childline: 0800 1111. NSPCC: 0808 800 5000. IWF: 0344 000 1234.',
  'In 2023/24, section 01.2.3, on 01/02/2024, 101 and 999.',
  'Follow @oakfield on 3 sites.',
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
