import { expect, test } from 'vitest'
import { describeReview } from '../../src/review/describe-review.ts'

test('a review is told by weight, with where and what to do', () => {
  const text = describeReview('oakfield/social-media/2026-03', [
    {
      rule: 'placeholder',
      severity: 'error',
      message: 'Something is still to be filled in.',
      details: [],
      fix: 'Fill it in.',
      quotes: ['[name]'],
      clauses: ['4.1'],
    },
    {
      rule: 'open-question',
      severity: 'info',
      message: 'It does not seem to say:',
      details: ['Who?', 'When?'],
      fix: null,
      quotes: [],
      clauses: [],
    },
  ])
  expect(text).toBe(`oakfield/social-media/2026-03

To mend
  - Something is still to be filled in. [placeholder]
      “[name]”
      in 4.1
      Fill it in.

Worth a look
  - It does not seem to say: [open-question]
      Who?
      When?`)
})

test('nothing found is said', () => {
  expect(describeReview('a/b/c', [])).toBe('a/b/c\n\nNothing found.')
})
