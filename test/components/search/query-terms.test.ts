import { describe, expect, test } from 'vitest'
import { everydayEntries } from '../../../src/components/search/everyday-entries.ts'
import { queryTerms } from '../../../src/components/search/query-terms.ts'

const entries = everydayEntries({
  written: {
    kid: ['pupil', 'young person'],
    insta: ['Instagram'],
    teacher: ['staff'],
    snapchat: ['Snapchat', 'social media'],
    'friend request': ['befriend'],
    'log in': ['password', 'log in'],
    'ex-pupil': ['former pupil'],
    x: ['Twitter'],
  },
})

function read(query: string): [typed: string, ...words: string[]][] {
  return queryTerms(query, entries).map(({ typed, words }) => [
    typed,
    ...words.slice(1).flatMap(({ text }) => text || []),
  ])
}

describe('a query is read as terms', () => {
  test.each([
    ['photographs of pupils', [['photographs'], ['pupils']]],
    ['May a colleague be friends with my neighbour?', [['colleague'], ['friends'], ['neighbour']]],
    ['“social media” rules', [['“social media”'], ['rules']]],
    ['of the', [['of'], ['the']]],
    ['Pupils pupil, PUPILS!', [['Pupils']]],
    ['  ', []],
    ['""', []],
    ['?!', []],
  ])('%s', (query, terms) => {
    expect(read(query)).toEqual(terms)
  })
})

describe('everyday words bring the words of policies', () => {
  test.each([
    ['Kids', [['Kids', 'pupil', 'young person']]],
    ['"kid"', [['“kid”']]],
    ['snap chat', [['snap chat', 'Snapchat', 'social media']]],
    ['snapchat', [['snapchat', 'social media']]],
    [
      'a friend request from my kid',
      [
        ['friend request', 'befriend'],
        ['kid', 'pupil', 'young person'],
      ],
    ],
    ['how do i log in', [['log in', 'password']]],
    ['ex pupils', [['ex pupils', 'former pupil']]],
    ['ex-pupil', [['ex-pupil', 'former pupil']]],
    ['friend of a friend', [['friend']]],
    ['friend kid friend', [['friend'], ['kid', 'pupil', 'young person']]],
    ['constructor', [['constructor']]],
    ['y', [['y']]],
  ])('%s', (query, terms) => {
    expect(read(query)).toEqual(terms)
  })

  test('the words that were typed come first and count most, then the first of the others', () => {
    const [term] = queryTerms('kid', entries)
    const weights = term?.words.map(({ weight }) => weight) ?? []
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    expect(new Set(weights).size).toBe(3)
  })

  test('what hyphens join is looked for both ways', () => {
    expect(queryTerms('e-mail', entries)[0]?.words.map(({ stems }) => stems)).toEqual([['e', 'mail'], ['email']])
  })
})
