import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinedStem, stemOf, stemsOf } from '../../../src/publish/search/word-stems.ts'

test.each([
  ['photographs', 'Photographing'],
  ['bully', 'bullying'],
  ['friend', 'Friends’'],
  ["pupil's", 'pupils'],
  ['café', 'CAFE'],
  ['Ysgol', 'ysgol'],
])('%s and %s are forms of one word', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b))
})

test.each([
  ['parent', 'part'],
  ['policy', 'police'],
  ['message', 'massage'],
])('%s and %s are not', (a, b) => {
  expect(stemOf(a)).not.toBe(stemOf(b))
})

test('a word that hyphens join is found with and without them', () => {
  expect([...stemsOf('(on-line), e-mail')].sort()).toEqual(['e', 'email', 'line', 'mail', 'on', 'onlin'])
  expect(joinedStem('“e-mails”,')).toBe(stemOf('email'))
  expect(joinedStem('parents/carers')).toBeNull()
})

test('every word of a text finds it', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 })
  fc.assert(
    fc.property(words, fc.constantFrom(' ', ', ', '/', '\n', ' (', '; '), (list, between) => {
      const found = stemsOf(list.join(between))
      expect(list.filter((word) => !found.has(stemOf(word)))).toEqual([])
    }),
  )
})
