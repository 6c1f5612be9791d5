import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffParts, diffWords } from '../../src/editions/diff-words.ts'
import type { WordEdit } from '../../src/model/change.ts'

function rebuilt(edits: readonly WordEdit[], side: '-' | '+'): string {
  return edits.flatMap(([sign, text]) => (sign === '=' || sign === side ? [text] : [])).join('')
}

/** Texts that share many words, with odd spaces and marks between them. */
const word = fc.constantFrom(
  'staff',
  'must',
  'not',
  'pupils',
  'the',
  'a',
  'e-mail',
  "child's",
  '2.1',
  '“posts”',
  '—',
  '',
  'é',
)
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\u00a0', '\n', '')
const policyText = fc.array(fc.tuple(word, space), { maxLength: 30 }).map((parts) => parts.flat().join(''))
const anyText = fc.oneof(policyText, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))

describe.each([
  ['diffWords', diffWords],
  ['diffParts', diffParts],
])('%s', (_name, diff) => {
  test('rebuilds both texts exactly', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const edits = diff(before, after)
        expect(rebuilt(edits, '-')).toBe(before)
        expect(rebuilt(edits, '+')).toBe(after)
      }),
      { numRuns: 1000 },
    )
  })

  test('has no empty run, joins runs of one sign, and takes out before it puts in', () => {
    fc.assert(
      fc.property(policyText, policyText, (before, after) => {
        const signs = diff(before, after).map(([sign, text]) => (text === '' ? 'empty' : sign))
        expect(signs.join('')).not.toMatch(/empty|==|--|\+\+|\+-/)
      }),
    )
  })
})

describe('diffWords', () => {
  test.each<[string, string, WordEdit[]]>([
    ['', '', []],
    ['Same words.', 'Same words.', [['=', 'Same words.']]],
    ['', 'New.', [['+', 'New.']]],
    [
      'Staff should ask the headteacher before they post.',
      'Staff must ask the headteacher before they post.',
      [
        ['=', 'Staff '],
        ['-', 'should '],
        ['+', 'must '],
        ['=', 'ask the headteacher before they post.'],
      ],
    ],
    [
      'Passwords are changed each term',
      'Passwords are changed each term and never shared',
      [
        ['=', 'Passwords are changed each term'],
        ['+', ' and never shared'],
      ],
    ],
  ])('%j → %j', (before, after, edits) => {
    expect(diffWords(before, after)).toEqual(edits)
  })

  test('takes a small word between larger changes along', () => {
    const before = 'When a pupil leaves, write to the former pupil about the account within a month of that day.'
    const after = 'When a pupil leaves, tell every old friend about the account within a month of that day.'
    expect(diffWords(before, after).filter(([sign]) => sign !== '=')).toEqual([
      ['-', 'write to the former pupil '],
      ['+', 'tell every old friend '],
    ])
  })

  test('shows texts whole when more than two thirds changed', () => {
    const before = 'Nobody may bring a telephone into the hall during examinations.'
    const after = 'Governors publish the minutes of each meeting within the month.'
    expect(diffWords(before, after)).toEqual([
      ['-', before],
      ['+', after],
    ])
  })

  test('gives up on very long texts that share nothing, and still rebuilds them', () => {
    const long = (start: number) => Array.from({ length: 3000 }, (_, n) => `w${start + n}`).join(' ')
    expect(diffWords(long(0), long(9000))).toHaveLength(2)
  })
})
