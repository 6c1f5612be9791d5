import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AlignedClause, alignPolicies } from '../../src/compare/align-policies.ts'

function clause(id: string, text: string, fields: Partial<AlignedClause> = {}): AlignedClause {
  return { id, number: null, heading: '', leadIn: '', text, topics: [], force: 'must', ...fields }
}

const report = 'Staff must report any post that brings the school into disrepute to the headteacher at once.'
const visitors = 'Visitors sign in at the office and wear a badge for as long as they are on the site.'

test('pairs clauses by their words, wherever they stand, and calls out what differs', () => {
  const milder = report.replace('must report', 'are encouraged to report')
  const rows = alignPolicies(
    [clause('1', report), clause('2', visitors)],
    [
      clause('a', 'Governors meet each term to look at the policies of the school.'),
      clause('b', milder, { force: 'advice' }),
    ],
  )
  expect(
    rows.map((row) => [row.kind, row.kind === 'only-b' ? null : row.a.id, row.kind === 'only-a' ? null : row.b.id]),
  ).toEqual([
    ['both', '1', 'b'],
    ['only-a', '2', null],
    ['only-b', null, 'a'],
  ])
  expect(rows[0]).toMatchObject({
    words: [
      ['=', 'Staff '],
      ['-', 'must '],
      ['+', 'are encouraged to '],
      ['=', expect.stringMatching(/^report any/)],
    ],
    differences: [{ kind: 'force', from: 'must', to: 'advice' }],
  })
})

test('of two that are like it, a clause stands beside the nearer', () => {
  const near = report.replace('at once', 'today')
  const rows = alignPolicies([clause('1', report)], [clause('a', near), clause('b', report)])
  expect(rows[0]).toMatchObject({ kind: 'both', b: { id: 'b' } })
})

test('every clause of both stands in one row', () => {
  const text = fc.constantFrom(report, visitors, report.replace('at once', 'today'), 'Staff must not:', '')
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (a, b) => {
      const rows = alignPolicies(
        a.map((words, index) => clause(`a${index}`, words)),
        b.map((words, index) => clause(`b${index}`, words)),
      )
      const [idsA, idsB] = [
        rows.flatMap((row) => (row.kind === 'only-b' ? [] : [row.a.id])),
        rows.flatMap((row) => (row.kind === 'only-a' ? [] : [row.b.id])),
      ]
      expect(idsA).toEqual(a.map((_, index) => `a${index}`))
      expect(idsB?.toSorted()).toEqual(b.map((_, index) => `b${index}`).toSorted())
    }),
  )
})
