import { capitalised } from '../../model/capitalised.ts'
/** How a list counts. `bullet` and `none` print no number. */
export type NumeralStyle =
  | 'decimal'
  | 'decimalZero'
  | 'lowerLetter'
  | 'upperLetter'
  | 'lowerRoman'
  | 'upperRoman'
  | 'ordinal'
  | 'cardinalText'
  | 'ordinalText'
  | 'bullet'
  | 'none'

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const irregularOrdinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/**
 * Write a list number. Letters go on after z as word processors do, `aa`, `bb`; browsers go on `aa`, `ab` (see `alphabetic`).
 *
 * @param value 0 and up. Letters and roman numerals of 0, and roman numerals over 3999, are written as decimals.
 */
export function formatNumeral(value: number, style: NumeralStyle): string {
  switch (style) {
    case 'bullet':
    case 'none':
      return ''
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'ordinal':
      return `${value}${ordinalSuffix(value)}`
    case 'cardinalText':
      return capitalised(inWords(value))
    case 'ordinalText':
      return capitalised(ordinalInWords(value))
    case 'decimal':
      return String(value)
  }
}

/** @returns `a` to `z`, then `aa`, `ab` … as a spreadsheet or a browser counts. */
export function alphabetic(value: number): string {
  if (value < 1) return String(value)
  const last = (value - 1) % 26
  const before = (value - 1 - last) / 26
  return (before === 0 ? '' : alphabetic(before)) + String.fromCharCode(97 + last)
}

function letters(value: number): string {
  if (value < 1 || value > 26 * 30) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let left = value
  let written = ''
  for (const [worth, sign] of romans) {
    while (left >= worth) {
      written += sign
      left -= worth
    }
  }
  return written
}

function ordinalSuffix(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

function inWords(value: number): string {
  const unit = units[value]
  if (unit !== undefined) return unit
  if (value > 99) return String(value)
  const ten = tens[Math.floor(value / 10)] ?? ''
  return value % 10 === 0 ? ten : `${ten}-${units[value % 10]}`
}

function ordinalInWords(value: number): string {
  return inWords(value).replace(/[a-z]+$/, (word) => irregularOrdinals[word] ?? `${word.replace(/y$/, 'ie')}th`)
}
