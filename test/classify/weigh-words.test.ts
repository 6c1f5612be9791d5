import { expect, test } from 'vitest'
import { weighCues, weighTogether } from '../../src/classify/weigh-words.ts'

const given = { score: 1, given: true }
const notGiven = { score: 0.5, given: false }

test('what words and cues say of a topic adds up', () => {
  expect(weighTogether(2, given)).toBe(2 + weighCues(given))
  expect(weighTogether(-4, given)).toBe(-4 + weighCues(given))
  expect(weighTogether(-9, notGiven)).toBe(-9 + weighCues(notGiven))
})

test('against a topic that cues give, words count only so far', () => {
  expect(weighTogether(-8, given)).toBe(-6.5 + weighCues(given))
  expect(weighTogether(-8, given)).toBeLessThan(weighTogether(-7, given))
})
