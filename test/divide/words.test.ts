import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allWords, sortedWords, understand } from './words-of.ts'

const word = fc.constantFrom(
  'staff',
  'must',
  'not',
  'the',
  'pupils',
  'policy',
  'School',
  'Date',
  'review',
  '2021',
  'and',
  'IT',
  'a',
  'i',
  'café',
)
const words = fc.array(word, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '))
const start = fc.constantFrom(
  '',
  '',
  '- ',
  '• ',
  '(a) ',
  'a) ',
  'b) ',
  '(ii) ',
  '1. ',
  '2.1 ',
  '3.1.1. ',
  '- i) ',
  'o ',
  '* ',
  '# ',
  '### ',
  '> ',
  '| ',
  '  - ',
  '\t',
  '\uf0b7 ',
  '**',
  '_',
  '[^1]: ',
  '1 ',
  'A. ',
  '4.0 ',
)
const end = fc.constantFrom(
  '',
  '',
  '.',
  ':',
  ';',
  ',',
  '**',
  '*',
  ' |',
  '_',
  ' ....... 4',
  '\t3',
  ' – May 2019',
  ':-',
  '[^1]',
  '-',
)
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(start, words, end).map((parts) => parts.join('')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      '---',
      '===',
      '1',
      'image1.jpeg',
      'Contents',
      'Signed:',
      'Review date: May 2024',
      'Approved by: Governors',
      '|---|---|',
      '\f',
      '<p>one</p> <ul><li>two</li></ul>',
      '[text](https://example.org/a "b")',
      '<https://example.org/>',
      '`code` ``',
      '![](image2.png)',
      '![alt](b.png)',
      '.. include:: x.rst',
      ':Version: 2',
      '+---+---+',
      '| a | b |',
      '```',
      'The ﬁnal co\u00adoperation',
      'Oak\u200bfield School',
      '&amp; &lt;b&gt;',
      '\\*not\\*',
      'safe-',
    ),
  },
)
const policy = fc.array(line, { minLength: 1, maxLength: 40 }).map((lines) => lines.join('\n'))
const anyText = fc.string({ unit: 'binary', maxLength: 400 }).map((text) => `x ${text.replaceAll('\0', '')}`)

describe('every word of a text is kept exactly once', () => {
  test.each(['policy.txt', 'policy.md', 'policy.rst'])('in anything like a policy, read as %s', (file) => {
    fc.assert(
      fc.property(policy, (text) => {
        fc.pre(text.trim() !== '')
        expect(allWords(understand(text, file))).toEqual(sortedWords(text))
      }),
      { numRuns: 400 },
    )
  })

  test('in any text at all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = tryUnderstand(text)
        if (document) expect(allWords(document)).toEqual(sortedWords(text))
      }),
      { numRuns: 300 },
    )
  })
})

test('reading is the same every time', () => {
  fc.assert(
    fc.property(policy, (text) => {
      fc.pre(text.trim() !== '')
      expect(understand(text)).toEqual(understand(text))
    }),
    { numRuns: 100 },
  )
})

test('ids are unique', () => {
  fc.assert(
    fc.property(policy, (text) => {
      fc.pre(text.trim() !== '')
      const ids = JSON.stringify(understand(text).body).match(/"id":"[^"]*"/g) ?? []
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 200 },
  )
})

/** Text with many control characters is refused as no text, which is right. */
function tryUnderstand(text: string) {
  try {
    return understand(text)
  } catch (error) {
    if (error instanceof Error && error.name === 'ContentError') return null
    throw error
  }
}
