import { expect, test } from 'vitest'
import { readChoice, writeChoice } from '../../src/components/compare/compare-choice.ts'
import { findPolicies, isWanted, type Wanted } from '../../src/components/compare/find-policies.ts'
import { pairRowMatches, readPairChoice, writePairChoice } from '../../src/components/compare/pair-choice.ts'
import { nextAfter } from '../../src/components/compare/school-finder.ts'
import { compareData } from '../../src/views/compare/compare-data.ts'
import { compareLibrary } from '../views/compare/compare-library.ts'

const anything: Wanted = { name: '', phase: '', trust: '', localAuthority: '' }
const usual = { schools: null, wanted: anything, ours: '', show: 'all', core: false }

test.each([
  ['', usual],
  [
    '?schools=ash--a,elm--b&ours=ash--a&show=differ&core=1',
    { ...usual, schools: ['ash--a', 'elm--b'], ours: 'ash--a', show: 'differ', core: true },
  ],
  ['?schools=ash--a&show=only-silent', { ...usual, schools: ['ash--a'], show: 'only-silent' }],
  [
    '?phase=primary&trust=North%20%26%20South',
    { ...usual, wanted: { ...anything, phase: 'primary', trust: 'North & South' } },
  ],
] as const)('a choice stands in the address and comes back: %s', (search, choice) => {
  expect(readChoice(search)).toEqual(choice)
  expect(writeChoice(readChoice(search))).toBe(search)
})

test('what cannot be read in an address is left out', () => {
  expect(writeChoice(readChoice('?show=everything&core=yes&utm=1'))).toBe('')
  expect(writePairChoice(readPairChoice('?show=everything&utm=1'))).toBe('')
})

test.each(['', '?a=ash--a&b=elm--b', '?a=ash--a&b=elm--b&show=only'])('a pair stands in the address: %s', (search) => {
  expect(writePairChoice(readPairChoice(search))).toBe(search)
})

test.each([
  ['all', ['words', 'differing', 'only']],
  ['both', ['words', 'differing']],
  ['differ', ['differing']],
  ['only', ['only']],
] as const)('of two policies, %s shows %j', (show, expected) => {
  const rows = [
    { name: 'words', kind: 'words', differs: false },
    { name: 'differing', kind: 'question', differs: true },
    { name: 'only', kind: 'only', differs: false },
  ]
  const shown = rows.filter(({ kind, differs }) => pairRowMatches(show, kind, differs))
  expect(shown.map(({ name }) => name)).toEqual(expected)
})

async function policiesIn(places: string[]) {
  const library = compareLibrary(['ash', 'elm'])
  const schools = library.schools.map((school, index) => ({ ...school, localAuthority: places[index] ?? '' }))
  const policies = library.policies.map((policy, index) => ({ ...policy, school: schools[index] ?? policy.school }))
  return (await compareData({ ...library, schools, policies })).policies
}

test('policies are found by any part of their name, by phase, trust and authority', async () => {
  const policies = await policiesIn(['Leeds', 'Bury'])
  const keys = (wanted: Partial<Wanted>): string[] =>
    findPolicies(policies, { ...anything, ...wanted }).map(({ key }) => key)
  expect(keys({ name: 'school ELM' })).toEqual(['elm--social-media'])
  expect(keys({ name: 'ash social media' })).toEqual(['ash--social-media'])
  expect(keys({ localAuthority: 'Leeds' })).toEqual(['ash--social-media'])
  expect(keys({ phase: 'primary' })).toHaveLength(2)
  expect(keys({ name: 'ash', localAuthority: 'Bury' })).toEqual([])
  expect(keys({})).toHaveLength(2)
  expect([isWanted(anything), isWanted({ ...anything, trust: 'River' })]).toEqual([false, true])
})

test.each([
  [
    ['a', 'b'],
    ['c', 'd'],
  ],
  [['c', 'd'], ['e']],
  [['e'], ['a', 'b']],
  [['elsewhere'], ['a', 'b']],
])('after %j come %j', async (picked, next) => {
  const [model] = await policiesIn([])
  if (!model) throw new Error('the sample has a policy')
  const found = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ ...model, key }))
  expect(nextAfter(found, picked, 2).map(({ key }) => key)).toEqual(next)
})
