import { expect, test } from 'vitest'
import { recognisedPage } from '../../../src/read/scan/recognised-page.ts'

const word = (text: string, left: number) => ({ text, left, right: left + 20, confidence: 90 })
const line = (...texts: string[]) => ({
  words: texts.map((text, at) => word(text, 100 + at * 30)),
  baseline: 200,
  height: 12,
  confidence: 90,
})
const picture = { number: 1, width: 595, height: 842, scale: 1 }

test.each([
  ['a star before the words of a line', ['*', 'ring', 'home'], ['•', 'ring', 'home']],
  ['a plus before them', ['+', 'sore'], ['•', 'sore']],
  ['strokes that are the word I', ['|', 'ask', 'before', '|', 'go'], ['I', 'ask', 'before', 'I', 'go']],
  ['strokes that are borders', ['|', 'Name', '|'], ['|', 'Name', '|']],
  ['a star that is a word of its own', ['5', '*', '3'], ['5', '*', '3']],
])('%s', (_, texts, read) => {
  const { page } = recognisedPage(picture, { turn: 0, lines: [line(...texts)] })
  expect(page.runs.map(({ text }) => text)).toEqual(read)
})
