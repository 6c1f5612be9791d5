import { expect, test } from 'vitest'
import { asksToFillIn, hasRoom, leadsToPage, withoutRoom } from '../../src/lines/form-line.ts'

test.each([
  'Signed',
  'Date:',
  'Name (please print)',
  'Staff name:',
  'Signature of parent or carer: Date:',
  'Names of the two administrators:',
  'Role of signatory (e.g. chair or director):',
])('%s asks to be filled in', (text) => {
  expect(asksToFillIn(text)).toBe(true)
})

test.each(['Role of the governors', 'Signed consent is kept on file.', 'Name a teacher in a post.', 'Class teachers'])(
  '%s does not',
  (text) => {
    expect(asksToFillIn(text)).toBe(false)
  },
)

test('room to write in is told from the words around it', () => {
  expect(hasRoom('Name ………… Date ______')).toBe(true)
  expect(withoutRoom('Name ………… Date ______').split(/\s+/)).toEqual(['Name', 'Date', ''])
  expect(hasRoom('And so on... to the end.')).toBe(false)
})

test('dots lead to a page number, not to any number', () => {
  expect(leadsToPage('Scope ........ 12')).toBe(true)
  expect(leadsToPage('Ask Ms Example... 12 times')).toBe(false)
})
