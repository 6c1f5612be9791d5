import { expect, test } from 'vitest'
import { findResaved, wordsFingerprint } from '../../src/editions/same-words.ts'
import { buildEdition } from './build-edition.ts'

const text = '# 1 Phones\n1.1 Staff don\'t use phones - "ever".\n- (a) Not at lunch;'

test.each([
  [
    'curly quotes, another dash, a no-break space',
    '# 1 Phones\n1.1 Staff don’t use\u00a0phones – “ever”.\n- (a) Not at lunch;',
    true,
  ],
  ['a list read as paragraphs', '# 1 Phones\n1.1 Staff don\'t use phones - "ever".\n(a) Not at lunch;', true],
  ['another word', text.replace('lunch', 'break'), false],
  ['another number', text.replace('1.1', '1.2'), false],
  ['a capital', text.replace('Not', 'not'), false],
])('%s', (_what, other, same) => {
  expect(wordsFingerprint(buildEdition(text)) === wordsFingerprint(buildEdition(other))).toBe(same)
})

test('a file saved again is told with the edition it repeats', () => {
  const editions = ['2019', '2020', '2021'].map((edition) => ({
    edition,
    words: wordsFingerprint(buildEdition(edition === '2020' ? text.replace('lunch', 'break') : text)),
  }))
  expect(findResaved(editions)).toEqual([{ edition: '2021', sameAs: '2019' }])
})
