import { describe, expect, test } from 'vitest'
import { countFacets, countInTexts, narrow } from '../../../src/components/search/count-facets.ts'
import { describeAlso } from '../../../src/components/search/describe-also.ts'
import { findEditions } from '../../../src/components/search/find-editions.ts'
import { placeTerms } from '../../../src/components/search/place-terms.ts'
import { policyHits } from '../../../src/components/search/policy-hits.ts'
import { queryTerms } from '../../../src/components/search/query-terms.ts'
import { sampleText } from '../../publish/search/sample-text.ts'
import { findClauses } from './find-clauses.ts'
import { openEngine } from './open-engine.ts'

const ash = sampleText('Ash', [
  { id: 'a', text: 'Staff must not:' },
  { id: 'a.1', above: 'Conduct › Staff must not:', text: 'post photographs of pupils;', topics: ['Images'] },
  {
    id: 'a.2',
    above: 'Conduct › Staff must not:',
    text: 'accept friend requests from pupils on Instagram.',
    topics: ['Contact'],
    positions: ['Not allowed'],
  },
  { id: 'b', text: 'Passwords are changed every term.' },
])
const oak = sampleText('Oak', [
  { id: 'a', text: 'Photographs are kept for a year.', topics: ['Images'] },
  { id: 'b', text: 'Visitors sign in. '.repeat(40) },
  { id: 'c', text: 'Pupils hand in their telephones.' },
  { id: 'd', text: 'E-mail is answered in school hours.' },
])
const engine = await openEngine([ash, oak], {
  written: { kid: ['pupil'], insta: ['Instagram'], teacher: ['staff'], phone: ['telephone'] },
})

describe('clauses are found', () => {
  test.each([
    ['by a form of a word', 'photograph', ['/ash/social-media/#a.1', '/oak/social-media/#a']],
    ['by everyday words', 'teacher kids insta', ['/ash/social-media/#a.2']],
    ['by words that meet in one clause first', 'pupils photographs', ['/ash/social-media/#a.1']],
    ['by their own words and their lead-in’s', 'staff photographs', ['/ash/social-media/#a.1']],
    ['with a slip of the keyboard', 'pasword', ['/ash/social-media/#b']],
    ['with letters that changed places', 'Instargam', ['/ash/social-media/#a.2']],
    ['by the start of a word', 'visit', ['/oak/social-media/#b']],
    ['by a slip in an everyday word', 'techer photographs', ['/ash/social-media/#a.1']],
    ['with and without a hyphen', 'email', ['/oak/social-media/#d']],
    ['by a phrase in quotes', '“friend requests”', ['/ash/social-media/#a.2']],
    ['by no phrase that is nowhere', '“requests friend”', []],
    ['by no word that is like none', 'xylophone', []],
  ])('%s: %s', async (_, query, clauses) => {
    expect((await findClauses(engine, query)).slice(0, Math.max(1, clauses.length))).toEqual(clauses)
  })
})

test('a hit carries its heading, its words with those found, and how many terms it has', async () => {
  const terms = await placeTerms(engine.index, queryTerms('staff photographs kid', engine.entries), engine.entries)
  const [hit] = policyHits(ash, terms, {}).hits
  expect(hit?.heading).toBe('Conduct › Staff must not:')
  expect(hit?.terms).toBe(3)
  expect(hit?.words.map(({ text, found }) => (found ? `[${text}]` : text)).join(' ')).toBe(
    'post [photographs] of [pupils;]',
  )
  expect(hit?.topics).toEqual(['Images'])
})

test('the reader is told which words were found beside those that were typed', async () => {
  const described = async (query: string) =>
    describeAlso(await placeTerms(engine.index, queryTerms(query, engine.entries), engine.entries))
  expect(await described('teacher and my kid')).toBe('Also looked for: staff (for “teacher”); pupil (for “kid”).')
  expect(await described('pasword')).toBe('Also looked for: passwords (for “pasword”).')
  expect(await described('photographs')).toBe('')
})

test('a long clause is shown around what was found', async () => {
  const long = sampleText('Elm', [{ id: 'a', text: `${'before '.repeat(100)}needle${' after'.repeat(100)}` }])
  const other = await openEngine([long])
  const terms = await placeTerms(other.index, queryTerms('needle', other.entries), other.entries)
  const words = policyHits(long, terms, {}).hits[0]?.words.map(({ text }) => text) ?? []
  expect(words.length).toBeLessThan(70)
  expect(words).toContain('needle')
  expect([words[0], words.at(-1)]).toEqual(['…', '…'])
})

test('topic and position hold for single clauses', async () => {
  expect(await findClauses(engine, 'pupils', { topic: 'Images' })).toEqual(['/ash/social-media/#a.1'])
  expect(await findClauses(engine, 'pupils', { position: 'Not allowed' })).toEqual(['/ash/social-media/#a.2'])
  expect(await findClauses(engine, 'pupils', { school: 'Oak' })).toEqual(['/oak/social-media/#c'])
})

test('each value of a filter is counted among what was found, under the other choices', () => {
  const found = new Set([0, 1])
  const counts = countFacets(engine.members, found, { topic: 'Contact' })
  expect([...counts.school.values]).toEqual([
    ['Ash', 1],
    ['Oak', 0],
  ])
  expect([...counts.topic.values]).toEqual([
    ['Images', 2],
    ['Contact', 1],
  ])
  expect([counts.school.isExact, counts.topic.isExact]).toEqual([false, false])
  expect(countFacets(engine.members, found, {}).school.isExact).toBe(true)
  expect([...narrow(engine.members, found, { topic: 'Contact' })]).toEqual([0])
  expect([...narrow(engine.members, found, { topic: 'No such topic' })]).toEqual([])
})

test('in the texts themselves, a value is counted only where a clause has the words too', async () => {
  const terms = await placeTerms(engine.index, queryTerms('photographs', engine.entries), engine.entries)
  const { school, topic, position } = countInTexts([ash, oak], terms, {})
  expect(Object.fromEntries(topic.values)).toEqual({ Images: 2 })
  expect(Object.fromEntries(school.values)).toEqual({ Ash: 1, Oak: 1 })
  expect(Object.fromEntries(position.values)).toEqual({})
  const ofAsh = countInTexts([ash, oak], terms, { school: 'Ash', topic: 'Contact' })
  expect(Object.fromEntries(ofAsh.topic.values)).toEqual({ Images: 1 })
  expect(Object.fromEntries(ofAsh.school.values)).toEqual({})
})

test('a word that only a heading has leads to the first clause under it', async () => {
  const text = sampleText('Elm', [
    { above: 'Scope', text: 'One.' },
    { above: 'Leavers', text: 'Two.' },
    { above: 'Leavers', text: 'Three.' },
  ])
  expect(await findClauses(await openEngine([text]), 'leavers')).toEqual(['/elm/social-media/#c-2'])
})

test('an edition with all the words comes before one with some of them, and of equals the newest', async () => {
  const some = sampleText('Some', ['Friends are welcome.', 'A clause between.'])
  const both = sampleText('Both', ['Friend requests are refused.', 'A clause between.'])
  const later = sampleText('Later', ['Friend requests are refused.', 'A clause between.'])
  const { index, entries } = await openEngine([some, both, later])
  const found = findEditions(await placeTerms(index, queryTerms('friend requests', entries), entries))
  expect(found.map(({ edition, terms }) => [edition, terms])).toEqual([
    [1, 2],
    [2, 2],
    [0, 1],
  ])
})

test.each([
  ['parent', 'parents'],
  ['parents', 'parent'],
  ["pupil's", 'pupils'],
  ['member', 'members'],
])('a word that every policy has is found in all its forms: %s in “%s”', async (typed, written) => {
  const forms = [typed, written, typed, written, typed, written]
  const texts = forms.map((word, place) => sampleText(`School ${place}`, [`The ${word} may visit.`]))
  const { index, entries } = await openEngine(texts)
  const found = findEditions(await placeTerms(index, queryTerms(typed, entries), entries))
  expect(found.map(({ edition }) => edition)).toEqual([0, 1, 2, 3, 4, 5])
})
