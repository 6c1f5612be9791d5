import { expect, test } from 'vitest'
import { searchText } from '../../src/views/search-text.ts'
import { searchedEditions } from '../../src/views/searched-editions.ts'
import { front, sampleLibrary, school } from './sample-library.ts'

const library = sampleLibrary([school('ash'), school('oakfield')], '/our/policies/')
const [policy] = library.policies
if (!policy) throw new Error('the sample has a policy')

test('an edition in force leads to its policy, an earlier one to its own page', async () => {
  const [, earlier = policy.inForce] = policy.editions
  const [now, then] = [await searchText(library, policy, policy.inForce), await searchText(library, policy, earlier)]
  expect(now).toMatchObject({
    url: '/our/policies/ash/social-media/',
    school: 'Ash School',
    filters: {
      school: ['Ash School'],
      status: ['In force'],
      topic: expect.arrayContaining(['Contact', 'Images']),
      position: ['Not allowed'],
    },
  })
  expect(then.url).toMatch(/^\/our\/policies\/ash\/social-media\/\d{4}/)
  expect(then.filters.status).toEqual(['Superseded'])
})

test('each clause comes with its heading and the words that introduce it', async () => {
  const { clauses } = await searchText(library, policy, policy.inForce)
  expect(clauses.map(({ id, above }) => [id, above]).slice(0, 2)).toEqual([
    ['conduct-1', 'Conduct'],
    ['conduct-1.1', 'Conduct › Staff must not:'],
  ])
})

test.each([
  ['cy', ' · In Welsh'],
  ['gd', ' · In Scottish Gaelic'],
  ['en-US', ''],
  ['no such tag', ''],
])('a policy in “%s” says so', async (language, note) => {
  const { standing } = await searchText(library, policy, { ...front({ school: 'ash' }), language })
  expect(standing.endsWith(note)).toBe(true)
  expect(standing.includes('In ') && standing.split(' · In ').length).toBe(note === '' ? 1 : 2)
})

test('the newest edition is the first of the index', () => {
  const names = searchedEditions(library).map(({ front }) => front.edition)
  expect(names).toEqual(names.toSorted().reverse())
})
