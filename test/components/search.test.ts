import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clauseHits, idsByName } from '../../src/components/search/clause-hits.ts'
import { countFacets } from '../../src/components/search/count-facets.ts'
import { describeAlso } from '../../src/components/search/describe-also.ts'
import { describeFound } from '../../src/components/search/describe-found.ts'
import { findPages, lookupsOf } from '../../src/components/search/find-pages.ts'
import { findQuestions } from '../../src/components/search/find-questions.ts'
import { isLike } from '../../src/components/search/is-like.ts'
import { memberships } from '../../src/components/search/memberships.ts'
import type { Pagefind, PagefindPage } from '../../src/components/search/pagefind.ts'
import { queryTerms } from '../../src/components/search/query-terms.ts'
import { readAddress, writeAddress } from '../../src/components/search/search-address.ts'
import { loadPolicy } from '../../src/components/search/search-policies.ts'
import { type SearchTerm, searchTerms } from '../../src/components/search/search-terms.ts'

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
    position: fc.string(),
  })
  const order = fc.constantFrom('relevance' as const, 'date' as const)
  fc.assert(
    fc.property(fc.string(), filters, order, (query, chosen, order) => {
      const kept = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== '' && value !== 'any'))
      const state = { query, filters: kept, order }
      expect(readAddress(writeAddress(state, 'In force'), 'In force')).toEqual(state)
    }),
  )
  expect(readAddress('?q=a&status=any', 'In force')).toEqual({ query: 'a', filters: {}, order: 'relevance' })
  expect(writeAddress({ query: 'a', filters: {}, order: 'relevance' }, 'In force')).toBe('?q=a&status=any')
})

// 0 Staff 1 must 2 not: 3 post 4 photographs 5 of 6 pupils; 7 friend 8 pupils.
const page: PagefindPage = {
  url: '/oakfield/social-media/',
  content: 'Staff must not: post photographs of pupils; friend pupils.',
  meta: {
    title: 'Social Media',
    school: 'Oakfield',
    standing: 'In force',
    topics: 'Images=a.1;Contact=a.2,a.1',
    positions: 'Not allowed=a.2',
  },
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

function plain(...words: string[]): SearchTerm[] {
  return words.map((typed) => ({ typed, words: [typed] }))
}

function hitsFor(found: (PagefindPage | null)[], terms: SearchTerm[]) {
  return clauseHits(found, lookupsOf(terms), terms)
}

describe('the clauses of a page', () => {
  test('carry their lead-in, their words with those found, and how many terms they have', () => {
    const hits = hitsFor([photographs, pupils], plain('photographs', 'pupils'))
    expect(hits.map(({ id, terms, heading }) => [id, terms, heading])).toEqual([
      ['a.1', 2, 'Conduct › Staff must not:'],
      ['a.2', 1, 'Conduct › Staff must not:'],
    ])
    expect(hits[0]?.words.map(({ text }) => text).join(' ')).toBe('post photographs of pupils;')
    expect(hits[0]?.words.filter(({ found }) => found).map(({ text }) => text)).toEqual(['photographs', 'pupils;'])
    expect(hits[0]?.topics).toEqual(['Images', 'Contact'])
    expect(hits[1]?.positions).toEqual(['Not allowed'])
  })

  test('a term in the lead-in counts for the items under it', () => {
    expect(hitsFor([null, pupils], plain('staff', 'pupils'))[0]?.terms).toBe(2)
  })

  test('a page without hits has none', () => {
    expect(hitsFor([null, null], plain('a', 'b'))).toEqual([])
  })

  test('the policy’s word for a term stands for it, once, and weighs less than the word itself', () => {
    const terms = [{ typed: 'kids', words: ['kids', 'pupils'] }]
    const hits = hitsFor([null, pupils], terms)
    expect(hits.map(({ id, terms }) => [id, terms])).toEqual([
      ['a.1', 1],
      ['a.2', 1],
    ])
    expect(hits[0]?.weight).toBeLessThan(hitsFor([pupils], plain('pupils'))[0]?.weight ?? 0)
  })
})

test('topics are read for each clause', () => {
  expect(idsByName('Images=a.1;Contact=a%2C2,a.1')).toEqual(
    new Map([
      ['a.1', ['Images', 'Contact']],
      ['a,2', ['Contact']],
    ]),
  )
})

describe('everyday words', () => {
  const words = {
    written: { kid: ['pupil', 'young person'], insta: ['Instagram'], teacher: ['staff'], x: ['Twitter'] },
  }

  test.each([
    ['kid', ['kid', 'pupil', '"young person"']],
    ['Kids', ['Kids', 'pupil', '"young person"']],
    ['techer', ['techer', 'staff']],
    ['"kid"', ['"kid"']],
    ['y', ['y']],
    ['constructor', ['constructor']],
    ['pupil', ['pupil']],
  ])('%s is looked for as %j', (typed, expected) => {
    expect(searchTerms([typed], words)).toEqual([{ typed, words: expected }])
  })

  test('the reader is told what else was looked for', () => {
    expect(describeAlso(searchTerms(['teacher', 'my', 'kid'], words))).toBe(
      'Also looked for: staff (for “teacher”); pupil, young person (for “kid”).',
    )
    expect(describeAlso(searchTerms(['my'], words))).toBe('')
  })

  test('questions are found by the words of policies, those that ask more of it first', () => {
    const question = (text: string) => ({ text, topic: 'Contact with pupils', href: '' })
    const questions = [
      question('Is a review date given?'),
      question('May staff post?'),
      question('May staff see pupils?'),
    ]
    const found = findQuestions(questions, searchTerms(['teacher', 'kid'], words))
    expect(found.map(({ text }) => text)).toEqual(['May staff post?', 'May staff see pupils?'])
  })
})

/** As Pagefind does, one object stands for a page, whatever the word. */
function fakeIndex(): Pagefind {
  const shared = { ...page }
  const places: Record<string, PagefindPage['sub_results']> = {
    photographs: photographs.sub_results,
    pupils: pupils.sub_results,
  }
  const data = async (word: string) => Object.assign(shared, { sub_results: places[word] ?? [] })
  return {
    options: async () => undefined,
    filters: async () => ({ school: { Oakfield: 1, Ashfield: 1 }, topic: { Images: 1 } }),
    search: async (word, { filters = {} } = {}) => {
      const isFound = word === null ? filters['school'] !== 'Ashfield' : places[word] !== undefined
      return { results: isFound ? [{ id: 'page', score: 1, data: () => data(word ?? '') }] : [] }
    },
  }
}

test('a policy is found once, its best clause first, and topic and position hold for clauses', async () => {
  const terms = plain('photographs', 'pupils')
  const [found, ...others] = await findPages(fakeIndex(), terms)
  expect(others).toEqual([])
  if (!found) throw new Error('nothing was found')
  const { school, hits } = await loadPolicy(found, terms, {})
  expect([school, hits.map(({ id, terms }) => [id, terms])]).toEqual([
    'Oakfield',
    [
      ['a.1', 2],
      ['a.2', 1],
    ],
  ])
  expect((await loadPolicy(found, terms, { topic: 'Images' })).hits.map(({ id }) => id)).toEqual(['a.1'])
  expect((await loadPolicy(found, terms, { position: 'Not allowed' })).hits.map(({ id }) => id)).toEqual(['a.2'])
})

test('each value of a filter is counted among what was found, under the other choices', async () => {
  const index = fakeIndex()
  const counts = await countFacets(index, memberships(index), new Set(['page']), { filters: { school: 'Ashfield' } })
  expect(counts).toEqual({ school: { Oakfield: 1, Ashfield: 0 }, topic: { Images: 0 }, position: {}, status: {} })
})

describe('what was found is said', () => {
  const policy = (...terms: number[]) => ({
    url: '',
    title: '',
    school: '',
    standing: '',
    hits: terms.map((count) => ({
      id: '',
      url: '',
      heading: '',
      words: [],
      terms: count,
      weight: 0,
      topics: [],
      positions: [],
    })),
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
