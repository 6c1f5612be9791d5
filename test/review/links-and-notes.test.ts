import { expect, test } from 'vitest'
import { reviewBody } from './review-text.ts'

const between = 'Staff must be kind.\n\nStaff must be polite.\n\nStaff must be fair.\n\n'

test('a link that goes nowhere and one that goes elsewhere are found, one that goes where it says is not', async () => {
  const text =
    'See [the guide](#), [https://a.example/x](https://b.example/y) and [www.a.example](https://a.example/).\n'
  const found = await reviewBody(text)
  expect(found.map(({ rule, quotes }) => [rule, quotes])).toEqual([
    ['empty-link', ['the guide']],
    ['link-text-mismatch', ['https://a.example/x']],
  ])
})

test.each([
  [
    'far from its mark',
    `Staff must ask first.*\n\n${between}(*) Except in an emergency.\n\nStaff must be calm.\n`,
    'distant-footnote',
  ],
  [
    'without a mark',
    `Staff must ask first.\n\n${between}(*) Except in an emergency.\n\nStaff must be calm.\n`,
    'orphan-footnote',
  ],
  [
    'under its clause',
    `${between}Staff must ask first.*\n\n(*) Except in an emergency.\n\nStaff must be calm.\n`,
    null,
  ],
  ['at the end, where notes are gathered', `Staff must ask first.*\n\n${between}(*) Except in an emergency.\n`, null],
])('a note %s', async (_, text, rule) => {
  const rules = (await reviewBody(text)).map((finding) => finding.rule)
  expect(rules.filter((one) => one.endsWith('footnote'))).toEqual(rule === null ? [] : [rule])
})
