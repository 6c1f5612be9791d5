import { expect, test } from 'vitest'
import { compareText } from '../../src/model/compare-text.ts'
import { indexName } from '../../src/model/index-name.ts'

test('names are filed without “The”, accents and capitals', () => {
  const names = ['Vale School', 'École Verte', 'The Crypt School', 'ysgol y Bryn', 'Dale School', 'Theale School']
  expect(names.toSorted((a, b) => compareText(indexName(a), indexName(b)))).toEqual([
    'The Crypt School',
    'Dale School',
    'École Verte',
    'Theale School',
    'Vale School',
    'ysgol y Bryn',
  ])
})
