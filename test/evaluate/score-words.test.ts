import { expect, test } from 'vitest'
import { scoreWords } from '../../src/evaluate/score-words.ts'

test('words count as often as they come, whatever their place, case and marks', () => {
  expect(scoreWords('Staff “must” not share. Staff know.', 'staff know: staff MUST not share')).toMatchObject({
    recall: 1,
    precision: 1,
  })
})

test('missing and added words are told with how often', () => {
  const score = scoreWords('a b x x', 'a b c d')
  expect(score).toEqual({
    recall: 0.5,
    precision: 0.5,
    missing: new Map([
      ['c', 1],
      ['d', 1],
    ]),
    added: new Map([['x', 2]]),
  })
})

test('words set aside are not missed', () => {
  expect(scoreWords('a b', 'a b page 2', 'Page 2').recall).toBe(1)
})

test('two empty texts agree', () => {
  expect(scoreWords('', '')).toMatchObject({ recall: 1, precision: 1 })
})
