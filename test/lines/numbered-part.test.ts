import { expect, test } from 'vitest'
import { readNumberedPart } from '../../src/lines/numbered-part.ts'

test.each([
  ['Section 1: Introduction', 'section', '1', 'Introduction'],
  ['Part B – Officers', 'part', 'B', 'Officers'],
  ['Stage two', 'stage', 'two', ''],
  ['Section 2.1 Scope', 'section', '2.1', 'Scope'],
  ['APPENDIX iv', 'appendix', 'iv', ''],
])('%s has its number in words', (text, word, number, rest) => {
  expect(readNumberedPart(text)).toEqual({ word, number, rest })
})

test.each(['Part of the policy', 'Sections', 'Partners', 'The section 1 form'])('%s has none', (text) => {
  expect(readNumberedPart(text)).toBeNull()
})
