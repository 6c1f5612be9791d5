import { expect, test } from 'vitest'
import { editDistance } from '../../../src/components/search/edit-distance.ts'

test.each([
  ['pupil', 'pupil', 0],
  ['freind', 'friend', 1],
  ['instgram', 'instagram', 1],
  ['govenors', 'governors', 1],
  ['photogrpahs', 'photographs', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['abc', '', 3],
])('%s and %s are %i slips apart', (a, b, slips) => {
  expect(editDistance(a, b)).toBe(slips)
  expect(editDistance(b, a)).toBe(slips)
})
