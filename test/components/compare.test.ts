import { expect, test } from 'vitest'
import { readChoice, writeChoice } from '../../src/components/compare/compare-choice.ts'
import { findPolicies, policyChoices } from '../../src/components/compare/policy-choices.ts'
import { indexData } from '../../src/views/site-data.ts'
import { compareLibrary } from '../views/compare/compare-library.ts'

test.each([
  ['', { schools: null, ours: '', show: 'all', core: false }],
  [
    '?schools=ash--a,elm--b&ours=ash--a&show=differ&core=1',
    { schools: ['ash--a', 'elm--b'], ours: 'ash--a', show: 'differ', core: true },
  ],
  ['?schools=ash--a&show=only-silent', { schools: ['ash--a'], ours: '', show: 'only-silent', core: false }],
] as const)('a choice stands in the address and comes back: %s', (search, choice) => {
  expect(readChoice(search)).toEqual(choice)
  expect(writeChoice(readChoice(search))).toBe(search)
})

test('what cannot be read in an address is left out', () => {
  expect(writeChoice(readChoice('?show=everything&core=yes&utm=1'))).toBe('')
})

test('policies are found by any part of their name, by phase, trust and authority', async () => {
  const library = compareLibrary(['ash', 'elm'])
  const schools = library.schools.map((school, index) => ({
    ...school,
    localAuthority: ['Leeds', 'Bury'][index] ?? '',
  }))
  const choices = policyChoices(await indexData({ ...library, schools }), 'contact')
  expect(choices.map(({ key, name }) => [key, name])).toEqual([
    ['ash--social-media', 'Ash School, Leeds: Social Media Policy'],
    ['elm--social-media', 'Elm School, Bury: Social Media Policy'],
  ])
  const keys = (wanted: Record<string, string>): string[] => findPolicies(choices, wanted).map(({ key }) => key)
  expect(keys({ name: 'school ELM' })).toEqual(['elm--social-media'])
  expect(keys({ localAuthority: 'Leeds' })).toEqual(['ash--social-media'])
  expect(keys({ name: '', phase: 'primary' })).toHaveLength(2)
  expect(keys({ name: 'ash', localAuthority: 'Bury' })).toEqual([])
  expect(policyChoices(await indexData(library), 'images')).toEqual([])
})
