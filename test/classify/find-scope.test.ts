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
  ['Section 2 of this policy sets out how records are destroyed at the end of their time.', null],
  ['Under this policy every form of abuse is explained and set out with its signs.', null],
  [
    'The main aim of this policy is to keep everybody on the site safe and well.',
    'The main aim of this policy is to keep everybody on the site safe and well.',
  ],
  [
    'This code is about conduct online. It covers all teaching and support staff and governors.',
    'It covers all teaching and support staff and governors.',
  ],
  ['Wi-Fi is free for guests. It covers the hall, the library and the whole of the field.', null],
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

test('a list with stops of its own completes the sentence that introduces it', () => {
  const items = [
    clause('a.1', 'all staff, paid or unpaid;', { form: 'item' }),
    clause('a.2', 'governors and volunteers.', { form: 'item' }),
  ]
  expect(findScope([clause('a', 'This policy applies to:', { children: items })])?.sentence).toBe(
    'This policy applies to: all staff, paid or unpaid; governors and volunteers.',
  )
  const bare = [clause('b.1', 'all staff', { form: 'item' }), clause('b.2', 'governors', { form: 'item' })]
  expect(findScope([clause('b', 'This policy applies to these people:', { children: bare })])).toBeNull()
})
