import { expect, test } from 'vitest'
import { type AlignedClause, alignPolicies } from '../../src/compare/align-policies.ts'
import { pairByQuestion } from '../../src/compare/pair-by-question.ts'

function clause(id: string, text = `Words of ${id} alone.`): AlignedClause {
  return { id, number: null, heading: '', leadIn: '', text, topics: [], force: 'must' }
}

/** Rows as `kind a b`, an id or several a side. */
function shown(a: AlignedClause[], b: AlignedClause[], answers: [Record<string, string[]>, Record<string, string[]>]) {
  const [inA, inB] = answers.map((one) => new Map(Object.entries(one)))
  const rows = pairByQuestion(alignPolicies(a, b), ['friends', 'images'], inA ?? new Map(), inB ?? new Map())
  return rows.map((row) => {
    if (row.kind === 'question') return [row.question, row.a.map(({ id }) => id), row.b.map(({ id }) => id)]
    return [row.kind, row.kind === 'only-b' ? null : row.a.id, row.kind === 'only-a' ? null : row.b.id]
  })
}

test('clauses that answer the same question stand beside each other, each once', () => {
  expect(
    shown(
      [clause('1'), clause('2'), clause('3')],
      [clause('a'), clause('b')],
      [
        { images: ['1', '2'], friends: ['1'] },
        { images: ['b'], friends: ['a', 'b'] },
      ],
    ),
  ).toEqual([
    ['friends', ['1'], ['a', 'b']],
    ['only-a', '2', null],
    ['only-a', '3', null],
  ])
})

test('what stands beside each other by its words stays there', () => {
  const words = 'Staff must report any post that brings the school into disrepute.'
  expect(
    shown([clause('1', words)], [clause('a', words), clause('b')], [{ friends: ['1'] }, { friends: ['a', 'b'] }]),
  ).toEqual([
    ['both', '1', 'a'],
    ['only-b', null, 'b'],
  ])
})

test('a question that only one answers brings nothing together', () => {
  expect(shown([clause('1')], [clause('a')], [{ friends: ['1'] }, { images: ['a'] }])).toEqual([
    ['only-a', '1', null],
    ['only-b', null, 'a'],
  ])
})
