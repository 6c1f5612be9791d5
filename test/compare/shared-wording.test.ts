import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupNear } from '../../src/compare/group-near.ts'
import { type SharedClause, sharedWording } from '../../src/compare/shared-wording.ts'

const words =
  'Any member of staff who sees a post that brings the school into disrepute must report it to the headteacher at once.'

function clause(school: string, text: string, fields: Partial<SharedClause> = {}): SharedClause {
  return {
    school,
    policy: 'social-media',
    edition: '2021',
    id: '1',
    leadIn: '',
    text,
    topics: [],
    force: 'must',
    ...fields,
  }
}

test('finds a clause that schools share, with the words that differ', () => {
  const [family, ...others] = sharedWording([
    clause('elm', words),
    clause('oak', words.replace('must report it', 'is encouraged to report it'), { force: 'advice' }),
    clause('ash', 'Visitors sign in at the office and wear a badge for as long as they are on the site.'),
  ])
  expect(others).toEqual([])
  expect(family?.wordings.map(({ clauses }) => clauses[0]?.school)).toEqual(['elm', 'oak'])
  expect(family?.wordings[1]?.words.filter(([sign]) => sign !== '=')).toEqual([
    ['-', 'must '],
    ['+', 'is encouraged to '],
  ])
  expect(family?.wordings[1]?.differences).toEqual([{ kind: 'force', from: 'must', to: 'advice' }])
})

test('calls out a negation and an actor', () => {
  const changed = words.replace('must report', 'must not report').replace('the headteacher', 'the governors')
  const [family] = sharedWording([clause('elm', words), clause('oak', changed)])
  expect(family?.wordings[1]?.differences).toEqual([
    { kind: 'negation', from: [], to: ['not'] },
    { kind: 'actor', from: ['headteacher'], to: ['governors'] },
  ])
})

test('a short clause in stronger and milder words is one family, over as many schools as have it', () => {
  const short = 'Staff must report all concerns at once.'
  const [family, ...others] = sharedWording([
    clause('elm', short),
    clause('oak', short.replace('must', 'are encouraged to'), { force: 'advice' }),
    clause('ash', short.replace('must', 'should'), { force: 'should' }),
    clause('yew', short.replace('Staff', 'Pupils')),
  ])
  expect(others).toEqual([])
  expect(family?.schools).toBe(4)
  expect(family?.wordings.slice(1).flatMap(({ differences }) => differences)).toEqual([
    { kind: 'force', from: 'must', to: 'advice' },
    { kind: 'force', from: 'must', to: 'should' },
    { kind: 'actor', from: ['staff'], to: ['pupils'] },
  ])
})

test('the wording that most schools have is the one compared with', () => {
  const other = words.replace('at once', 'within a day')
  const [family] = sharedWording([clause('elm', other), clause('oak', words), clause('ash', words)])
  expect(family?.wordings.map(({ clauses }) => clauses.map(({ school }) => school))).toEqual([['oak', 'ash'], ['elm']])
  expect(family?.schools).toBe(3)
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

test('words that introduce a clause count as its own where they negate it', () => {
  const [family] = sharedWording([
    clause('elm', words, { leadIn: 'The school expects that:' }),
    clause('oak', words, { leadIn: 'The school does not expect that:' }),
  ])
  expect(family?.wordings[1]?.differences).toEqual([{ kind: 'negation', from: [], to: ['not'] }])
})

test('a wording that very many schools have is one wording', () => {
  const many = Array.from({ length: 1000 }, (_, index) => clause(`school-${index}`, words))
  const [family, ...others] = sharedWording([...many, clause('oak', words.replace('at once', 'within a day'))])
  expect(others).toEqual([])
  expect(family?.schools).toBe(1001)
  expect(family?.wordings.map(({ clauses }) => clauses.length)).toEqual([1000, 1])
})

test('ties every text to one that differs in a word, and to no other', () => {
  const word = fc.stringMatching(/^[a-z]{3,7}$/)
  const sentence = fc.uniqueArray(word, { minLength: 14, maxLength: 20 })
  fc.assert(
    fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 12, selector: (list) => list.join() }), (texts) => {
      const changed = texts.map((list) => list.with(7, 'unlike').join(' '))
      const both = [...texts.map((list) => list.join(' ')), ...changed]
      const groups = groupNear(both, 0.6)
      for (const index of texts.keys()) {
        expect(groups.filter((group) => group.includes(index))).toEqual([
          expect.arrayContaining([index, index + texts.length]),
        ])
      }
    }),
  )
})
