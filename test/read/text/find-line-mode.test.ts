import { expect, test } from 'vitest'
import { findLineMode } from '../../../src/read/text/find-line-mode.ts'
import { splitLines } from '../../../src/read/text/split-lines.ts'

const sentences = [
  '## Introduction',
  '',
  'Everyone who helps at our club looks after the young people who come.',
  'Most of them are under 18.',
  'Those who are older may need help all the same.',
  'It is for the lead to see that this policy is known.',
  'The lead is named on the board by the door.',
  'A new helper is told on the first day.',
]

test('a sentence a line makes paragraphs between blank lines, in Markdown only', () => {
  expect(findLineMode(splitLines(sentences.join('\n')), true).kind).toBe('blocks')
  expect(findLineMode(splitLines(sentences.join('\n')), false).kind).toBe('lines')
})

test('lines of several sentences are paragraphs that lost their blank lines', () => {
  const paragraphs = sentences.map((line) => (line.endsWith('.') ? `${line} This is said once more.` : line))
  expect(findLineMode(splitLines(paragraphs.join('\n')), true).kind).toBe('lines')
})
