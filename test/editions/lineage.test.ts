import { expect, test } from 'vitest'
import { describeHistory } from '../../src/editions/describe-history.ts'
import { lineageOf } from '../../src/editions/lineage.ts'
import { buildEdition } from './build-edition.ts'

const photographs = 'Photographs are taken on school devices only. They are deleted from the device within a week.'
const lineage = lineageOf([
  buildEdition(`# 1 Phones\n1.1 Phones are kept in lockers during lessons.\n1.2 ${photographs}`, {
    edition: '2017-12',
  }),
  buildEdition(
    `# 1 Scope\n1.1 This policy is for everyone at the school.\n# 2 Phones\n2.1 Phones are kept in lockers during every lesson.\n2.2 ${photographs}`,
    { edition: '2019-09' },
  ),
  buildEdition(
    '# 1 Scope\n1.1 This policy is for everyone at the school.\n# 2 Phones\n2.1 Phones are kept in locked boxes during every lesson.\n2.2 Photographs are taken on school devices only.\n2.3 They are deleted from the device within a week.',
    { edition: '2021-09' },
  ),
])

const newest = lineage.histories.get('2021-09')

test.each([
  ['c2', 'since 2019'],
  ['c4', 'since 2017; reworded 2019, 2021'],
  ['c5', 'since 2017; split from a longer clause 2021'],
  ['c6', 'since 2017; split from a longer clause 2021'],
])('%s: %s', (clause, history) => {
  const found = newest?.get(clause)
  expect(found && describeHistory(found)).toBe(history)
})

test('a merged clause knows all that it was made of', () => {
  const { histories } = lineageOf([
    buildEdition('1.1 Soup is served at noon on weekdays.\n1.2 Bread is baked by year six on Fridays.', {
      edition: '2020',
    }),
    buildEdition('1.1 Soup is served at noon on weekdays, and bread is baked by year six on Fridays.', {
      edition: '2022',
    }),
  ])
  expect(histories.get('2022')?.get('c1')).toEqual({
    since: '2020',
    events: [{ edition: '2022', kind: 'merged', from: ['c1', 'c2'] }],
  })
})

test('one edition has histories and no changes; none has neither', () => {
  const one = lineageOf([buildEdition('Soup.', { edition: 'undated' })])
  const history = one.histories.get('undated')?.get('c1')
  expect(history && describeHistory(history)).toBe('since the undated edition')
  expect(one.changes.size).toBe(0)
  expect(lineageOf([])).toEqual({ editions: [], changes: new Map(), histories: new Map() })
})
