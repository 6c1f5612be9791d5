import { expect, test } from 'vitest'
import { findSchools } from '../../../src/components/search/find-schools.ts'

const schools = [
  'Ash Hill Primary School',
  'Ash Vale Primary School',
  'Elm Primary School',
  'Fir Rise Primary School',
  'St Anne’s Primary School',
  'The Oak School',
  'Yew Primary School',
].map((text) => ({ text, href: `/${text}/` }))

test.each([
  ['the name', 'The Oak School', ['The Oak School']],
  ['a part of it', 'oak', ['The Oak School']],
  ['a part that two share', 'ash', ['Ash Hill Primary School', 'Ash Vale Primary School']],
  ['an apostrophe or none', 'st annes', ['St Anne’s Primary School']],
  ['its own words among others', 'oak friend request', ['The Oak School', 'Search The Oak School alone']],
  ['words that most schools have', 'primary school', []],
  [
    'some of its own words among others',
    'photographs on the hill',
    ['Ash Hill Primary School', 'Search Ash Hill Primary School alone'],
  ],
  [
    'its first word among others',
    'fir photographs',
    ['Fir Rise Primary School', 'Search Fir Rise Primary School alone'],
  ],
  ['words of no name', 'friend request', []],
  ['nothing but common words', 'the of', []],
])('a school is found by %s: %s', (_, query, found) => {
  expect(findSchools(schools, query).map(({ text }) => text)).toEqual(found)
})

test('the same search in one school alone is a link', () => {
  expect(findSchools(schools, 'oak friend request')).toEqual([
    { text: 'The Oak School', href: '/The Oak School/' },
    { text: 'Search The Oak School alone', href: '?q=oak+friend+request&school=The+Oak+School' },
  ])
})
