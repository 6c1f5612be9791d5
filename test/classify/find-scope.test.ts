import { expect, test } from 'vitest'
import { findScope } from '../../src/classify/find-scope.ts'
import { clause } from '../views/sample-library.ts'

test.each([
  [
    'Social media is everywhere. This policy applies to all staff, governors and volunteers. Other words follow.',
    'This policy applies to all staff, governors and volunteers.',
  ],
  [
    'The purpose of our work is learning. The aim of this policy sets out how staff use social media at school.',
    'The aim of this policy sets out how staff use social media at school.',
  ],
  ['Any breach of this policy may lead to disciplinary action under the procedure that applies.', null],
  ['This policy applies:', null],
])('%s', (text, sentence) => {
  expect(findScope([clause('a', text)])?.sentence ?? null).toBe(sentence)
})

test('whom a policy applies to says more than what it aims at', () => {
  const body = [
    clause('a', 'This policy sets out our approach to the use of social media.'),
    clause('b', 'This policy covers all who work at the school, paid or unpaid.'),
  ]
  expect(findScope(body)?.clause).toBe('b')
})
