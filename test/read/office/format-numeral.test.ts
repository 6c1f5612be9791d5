import { expect, test } from 'vitest'
import { alphabetic, formatNumeral } from '../../../src/read/office/format-numeral.ts'

test.each([
  [1, 'decimal', '1'],
  [3, 'decimalZero', '03'],
  [12, 'decimalZero', '12'],
  [1, 'lowerLetter', 'a'],
  [26, 'upperLetter', 'Z'],
  [27, 'lowerLetter', 'aa'],
  [28, 'lowerLetter', 'bb'],
  [0, 'lowerLetter', '0'],
  [4, 'lowerRoman', 'iv'],
  [1999, 'upperRoman', 'MCMXCIX'],
  [4000, 'lowerRoman', '4000'],
  [1, 'ordinal', '1st'],
  [12, 'ordinal', '12th'],
  [22, 'ordinal', '22nd'],
  [21, 'cardinalText', 'Twenty-one'],
  [8, 'ordinalText', 'Eighth'],
  [20, 'ordinalText', 'Twentieth'],
  [21, 'ordinalText', 'Twenty-first'],
  [5, 'bullet', ''],
  [5, 'none', ''],
] as const)('%i as %s is %s', (value, style, written) => {
  expect(formatNumeral(value, style)).toBe(written)
})

test.each([
  [1, 'a'],
  [26, 'z'],
  [27, 'aa'],
  [52, 'az'],
  [703, 'aaa'],
])('a browser counts %i as %s', (value, written) => {
  expect(alphabetic(value)).toBe(written)
})
