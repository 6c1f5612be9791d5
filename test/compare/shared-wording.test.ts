import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNear } from '../../src/compare/find-near.ts'
import { type SharedClause, sharedWording } from '../../src/compare/shared-wording.ts'

const words =
  'Any member of staff who sees a post that brings the school into disrepute must report it to the headteacher at once.'

function clause(school: string, text: string, fields: Partial<SharedClause> = {}): SharedClause {
  return { school, policy: 'social-media', edition: '2021', id: '1', text, topics: [], force: 'must', ...fields }
}

test('finds a clause that schools share, with the words that differ', () => {
  const [family, ...others] = sharedWording([
    clause('elm', words),
    clause('oak', words.replace('must report it', 'is encouraged to report it'), { force: 'advice' }),
    clause('ash', 'Visitors sign in at the office and wear a badge for as long as they are on the site.'),
  ])
  expect(others).toEqual([])
  expect(family?.members.map(({ clause: { school } }) => school)).toEqual(['elm', 'oak'])
  expect(family?.members[1]?.words.filter(([sign]) => sign !== '=')).toEqual([
    ['-', 'must '],
    ['+', 'is encouraged to '],
  ])
  expect(family?.members[1]?.differences).toEqual([{ kind: 'force', from: 'must', to: 'advice' }])
})

test('calls out a negation and an actor', () => {
  const changed = words.replace('must report', 'must not report').replace('the headteacher', 'the governors')
  const [family] = sharedWording([clause('elm', words), clause('oak', changed)])
  expect(family?.members[1]?.differences).toEqual([
    { kind: 'negation', from: [], to: ['not'] },
    { kind: 'actor', from: ['headteacher'], to: ['governor'] },
  ])
})

test('the wording that most schools have is the one compared with', () => {
  const other = words.replace('at once', 'within a day')
  const [family] = sharedWording([clause('elm', other), clause('oak', words), clause('ash', words)])
  expect(family?.members.map(({ clause: { school } }) => school)).toEqual(['oak', 'elm', 'ash'])
})

test('families that differ in what they ask stand first', () => {
  const photographs =
    'Photographs of pupils are kept on the equipment of the school and nowhere else, and deleted after a year.'
  const families = sharedWording([
    clause('elm', photographs, { id: '2' }),
    clause('oak', photographs, { id: '2' }),
    clause('elm', words),
    clause('oak', words, { force: 'should' }),
  ])
  expect(families.map(({ id }) => id)).toEqual(['elm/social-media/2021/1', 'elm/social-media/2021/2'])
})

test.each([
  ['within one school', [clause('elm', words), clause('elm', words, { id: '2' })]],
  ['in a few common words', [clause('elm', 'Staff must not.'), clause('oak', 'Staff must not.')]],
  ['by chance', [clause('elm', words), clause('oak', words.split(' ').reverse().join(' '))]],
])('nothing is shared %s', (_name, clauses) => {
  expect(sharedWording(clauses)).toEqual([])
})

test('finds every pair of equal texts among others, and only texts that are near', () => {
  const word = fc.stringMatching(/^[a-z]{3,7}$/)
  const sentence = fc.array(word, { minLength: 12, maxLength: 20 }).map((list) => list.join(' '))
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (texts) => {
      const doubled = [...texts, ...texts]
      const found = new Set(findNear(doubled, 0.6).map((pair) => pair.join()))
      for (const index of texts.keys()) expect(found).toContain(`${index},${index + texts.length}`)
      expect(findNear(doubled, 0.6)).toEqual(findNear(doubled, 0.6))
    }),
  )
})
