import { expect, test } from 'vitest'
import { saysNothing } from '../../src/classify/says-nothing.ts'

test.each([
  'Signed ………………………',
  'Signature of parent or carer: Date:',
  'Name (please print): ______________',
  'Staff name:',
  'Date:',
  '(Academy Name)',
  'Staff must not:',
  'All members of staff should always:',
  'I will not:',
  'In addition, we expect:',
  'Line manager: ______________ ☐ Log in issued ☐ Lanyard issued',
])('%s says nothing', (text) => {
  expect(saysNothing(text)).toBe(true)
})

test.each([
  'Name a teacher in a post.',
  'Pupils are taught:',
  'Staff must report:',
  'name of the child who was searched',
  'Signed consent is kept on file.',
  'I will keep my password safe and lock my screen whenever I leave the room ☐',
  '(To be read in conjunction with the e-safety policy)',
  'Where there has been a breach of this policy:',
])('%s says something', (text) => {
  expect(saysNothing(text)).toBe(false)
})
