import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clauseHits, topicsByClause } from '../../src/components/search/clause-hits.ts'
import { describeFound } from '../../src/components/search/describe-found.ts'
import { isLike } from '../../src/components/search/is-like.ts'
import type { Pagefind, PagefindPage } from '../../src/components/search/pagefind.ts'
import { queryTerms } from '../../src/components/search/query-terms.ts'
import { readAddress, writeAddress } from '../../src/components/search/search-address.ts'
import { searchPolicies } from '../../src/components/search/search-policies.ts'

test.each([
  ['photographs of pupils', ['photographs', 'pupils']],
  ['May a teacher be friends with my child?', ['teacher', 'friends', 'child']],
  ['“social media” rules', ['"social media"', 'rules']],
  ['of the', ['of', 'the']],
  ['Pupils pupils, PUPILS!', ['PUPILS']],
  ['e-mail', ['e-mail']],
  ['  ', []],
  ['""', []],
])('"%s" is looked for as %j', (query, terms) => {
  expect(queryTerms(query)).toEqual(terms)
})

test.each([
  ['Photographs,', 'photograph', true],
  ['on-line', 'line', true],
  ['Instagram', 'instgram', true],
  ['parents/carers', 'carer', true],
  ['xylophone', 'xylophonequartet', false],
  ['personal', 'pupils', false],
  ['cat', 'car', false],
  ['added', 'add', true],
  ['addition', 'add', false],
])('%s as an answer to %s: %s', (word, term, like) => {
  expect(isLike(word, term)).toBe(like)
})

test('what is searched for survives the address', () => {
  const filters = fc.record({
    school: fc.string(),
    topic: fc.string(),
    status: fc.constantFrom('In force', 'Superseded'),
  })
  fc.assert(
    fc.property(fc.string(), filters, (query, chosen) => {
      const kept = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== '' && value !== 'any'))
      expect(readAddress(writeAddress({ query, filters: kept }, 'In force'), 'In force')).toEqual({
        query,
        filters: kept,
      })
    }),
  )
  expect(readAddress('?q=a&status=any', 'In force')).toEqual({ query: 'a', filters: {} })
  expect(writeAddress({ query: 'a', filters: {} }, 'In force')).toBe('?q=a&status=any')
})

// 0 Staff 1 must 2 not: 3 post 4 photographs 5 of 6 pupils; 7 friend 8 pupils.
const page: PagefindPage = {
  url: '/oakfield/social-media/',
  content: 'Staff must not: post photographs of pupils; friend pupils.',
  meta: { title: 'Social Media', school: 'Oakfield', standing: 'In force', topics: 'Images=a.1;Contact=a.2,a.1' },
  anchors: [
    { id: 'a', location: 0, element: 'div' },
    { id: 'a.1', location: 3, element: 'li' },
    { id: 'a.2', location: 7, element: 'li' },
  ],
  sub_results: [],
}

function hit(id: string, locations: number[]): PagefindPage['sub_results'][number] {
  return { title: 'Conduct › Staff must not:', url: `/oakfield/social-media/#${id}`, anchor: { id }, locations }
}

const photographs = { ...page, sub_results: [hit('a.1', [4])] }
const pupils = { ...page, sub_results: [hit('a.1', [6]), hit('a.2', [8])] }

describe('the clauses of a page', () => {
  test('carry their lead-in, their words with those found, and how many terms they have', () => {
    const hits = clauseHits([photographs, pupils], ['photographs', 'pupils'])
    expect(hits.map(({ id, terms, heading }) => [id, terms, heading])).toEqual([
      ['a.1', 2, 'Conduct › Staff must not:'],
      ['a.2', 1, 'Conduct › Staff must not:'],
    ])
    expect(hits[0]?.words.map(({ text }) => text).join(' ')).toBe('post photographs of pupils;')
    expect(hits[0]?.words.filter(({ found }) => found).map(({ text }) => text)).toEqual(['photographs', 'pupils;'])
    expect(hits[0]?.topics).toEqual(['Images', 'Contact'])
  })

  test('a term in the lead-in counts for the items under it', () => {
    expect(clauseHits([null, pupils], ['staff', 'pupils'])[0]?.terms).toBe(2)
  })

  test('a page without hits has none', () => {
    expect(clauseHits([null, null], ['a', 'b'])).toEqual([])
  })
})

test('topics are read for each clause', () => {
  expect(topicsByClause('Images=a.1;Contact=a%2C2,a.1')).toEqual(
    new Map([
      ['a.1', ['Images', 'Contact']],
      ['a,2', ['Contact']],
    ]),
  )
})

/** As Pagefind does, one object stands for a page, whatever the term. */
function fakeIndex(): Pagefind {
  const shared = { ...page }
  const places: Record<string, PagefindPage['sub_results']> = {
    photographs: photographs.sub_results,
    pupils: pupils.sub_results,
  }
  const data = async (term: string) => Object.assign(shared, { sub_results: places[term] ?? [] })
  return {
    filters: async () => ({}),
    search: async (term) => ({
      results: term && places[term] ? [{ id: 'page', score: 1, data: () => data(term) }] : [],
      filters: {},
    }),
  }
}

test('a policy is found once, its best clause first, and a topic filter holds for clauses', async () => {
  const found = await searchPolicies(fakeIndex(), ['photographs', 'pupils'], {})
  const loaded = await Promise.all(found.map((policy) => policy.load()))
  expect(loaded.map(({ school, hits }) => [school, hits.map(({ id, terms }) => [id, terms])])).toEqual([
    [
      'Oakfield',
      [
        ['a.1', 2],
        ['a.2', 1],
      ],
    ],
  ])
  const images = await searchPolicies(fakeIndex(), ['pupils'], { topic: 'Images' })
  expect((await images[0]?.load())?.hits.map(({ id }) => id)).toEqual(['a.1'])
})

describe('what was found is said', () => {
  const policy = (...terms: number[]) => ({
    url: '',
    title: '',
    school: '',
    standing: '',
    hits: terms.map((count) => ({ id: '', url: '', heading: '', words: [], terms: count, weight: 0, topics: [] })),
  })

  test.each([
    [[], 2, 0, 'No clause has any of these words.'],
    [[policy(1, 1)], 1, 0, '2 clauses in 1 policy.'],
    [[policy(2, 1), policy(1)], 2, 0, '1 clause in 1 policy, with all your words.'],
    [[policy(1)], 2, 0, 'No one clause has all your words. 1 clause in 1 policy, with 1 of your 2 words.'],
    [[policy(1)], 1, 12, '1 clause in 1 policy. 12 more policies can be shown.'],
  ])('%j', (shown, asked, left, sentence) => {
    expect(describeFound(shown, asked, left)).toBe(sentence)
  })
})
