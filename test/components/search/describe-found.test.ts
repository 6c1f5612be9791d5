import { expect, test } from 'vitest'
import { describeFound } from '../../../src/components/search/describe-found.ts'
import { everydayEntries } from '../../../src/components/search/everyday-entries.ts'
import { findQuestions } from '../../../src/components/search/find-questions.ts'
import { queryTerms } from '../../../src/components/search/query-terms.ts'

const policy = (...terms: number[]) => ({
  hits: terms.map((count) => ({ url: '', heading: '', words: [], terms: count, score: 0, topics: [], positions: [] })),
})

test.each([
  [[], 2, 0, 'No clause has any of these words.'],
  [[], 1, 0, 'No clause has this word.'],
  [[policy(1, 1)], 1, 0, '2 clauses in 1 policy.'],
  [[policy(2, 1), policy(1)], 2, 0, '1 clause in 1 policy, with all your words.'],
  [[policy(1)], 2, 0, 'No one clause has all your words. 1 clause in 1 policy, with 1 of your 2 words.'],
  [[policy(1)], 1, 12, '1 clause in 1 policy. 12 more policies can be shown.'],
])('what was found is said: %j', (shown, asked, left, sentence) => {
  expect(describeFound(shown, { asked, left, anywhere: shown.length })).toBe(sentence)
})

test('words that stand only where the reader did not look are said to be there', () => {
  expect(describeFound([], { asked: 1, left: 0, anywhere: 2 })).toBe(
    'No clause has this word under the choices above. Without them, 2 editions have some of what you look for.',
  )
})

test('questions are found by the words of policies, those that ask more of it first', () => {
  const entries = everydayEntries({ written: { kid: ['pupil'], teacher: ['staff'] } })
  const question = (text: string) => ({ text, topic: 'Contact with pupils', href: '' })
  const questions = [
    question('Is a review date given?'),
    question('May staff post?'),
    question('May staff see pupils?'),
  ]
  const found = findQuestions(questions, queryTerms('teacher kid', entries))
  expect(found.map(({ text }) => text)).toEqual(['May staff post?', 'May staff see pupils?'])
})
