import { expect, test } from 'vitest'
import { isOrderLine } from '../../src/lines/order-line.ts'

test.each([
  'Do',
  'DON’T',
  'Dos:',
  "The don'ts",
  'Please do not…',
  'Never',
  'Staff: don’t',
  '✗ Don’t',
  'You must not',
  'PUPILS AND PARENTS SHOULD NEVER:',
  'We will...',
])('"%s" is a bare order', (text) => {
  expect(isOrderLine(text)).toBe(true)
})

test.each([
  "Dos and don'ts",
  'Things to do',
  'What staff must do',
  'Who we are',
  'Don’t panic',
  'Reviewed: May',
  'Last reviewed in May',
  'Staff must not use phones',
])('"%s" is none', (text) => {
  expect(isOrderLine(text)).toBe(false)
})
