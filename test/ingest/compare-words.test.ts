import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords } from '../../src/ingest/compare-words.ts'

test.each([
  ['all there', 'Staff must not share.', ['Staff must', 'not share.'], [], []],
  ['order and marks apart', '* **Staff** must', ['must', 'Staff'], [], []],
  ['a word lost', 'Staff must not share', ['Staff must share'], ['not'], []],
  ['a word lost once of twice', 'not not', ['not'], ['not'], []],
  ['a word added', 'Staff share', ['Staff may share'], [], ['may']],
  ['a word cut by a line end', 'communi-\ncate with pupils', ['communicate with pupils'], [], []],
  ['a word cut by a page number', 'communi-\n12\ncate', ['communicate', '12'], [], []],
  ['words that marks had run together', 'readand write', ['read and write'], [], []],
  ['a soft hyphen', 'so\u00adcial', ['social'], [], []],
  ['a ligature', 'o\ufb03ce', ['office'], [], []],
  ['one word for another', 'may', ['must'], ['may'], ['must']],
])('%s', (_name, source, account, lost, added) => {
  expect(compareWords(source, account)).toEqual({ lost, added })
})

test('a text accounts for itself, however it is cut between words', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/)), (words) => {
      expect(compareWords(words.join(' '), words)).toEqual({ lost: [], added: [] })
    }),
  )
})

test('a word that is nowhere is always found out', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/)), fc.nat(), (words, place) => {
      const without = words.toSpliced(place % (words.length + 1), 0, 'zzzzzzzzzz')
      expect(compareWords(without.join(' '), words).lost).toEqual(['zzzzzzzzzz'])
      expect(compareWords(words.join(' '), without).added).toEqual(['zzzzzzzzzz'])
    }),
  )
})
