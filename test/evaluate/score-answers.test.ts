import { expect, test } from 'vitest'
import { addScores, labelledQuestionsSchema, scoreAnswers, shareOf } from '../../src/evaluate/score-answers.ts'
import type { Answer } from '../../src/model/answer.ts'

function answer(question: string, position: string, force: Answer['force'] = 'must'): Answer {
  return { question, position, force, quotes: [], clauses: [], sure: true, defersTo: null, by: 'software' }
}

const said = (position: string, more = {}) => ({ oakfield: { position, force: 'must', quotes: [], ...more } })
const labels = labelledQuestionsSchema.parse([
  { id: 'a', answers: said('forbidden') },
  { id: 'b', answers: said('conditional', { also_acceptable: ['permitted'] }) },
  { id: 'c', answers: said('silent', { force: null }) },
  { id: 'd', answers: said('discouraged') },
  { id: 'e', answers: { elsewhere: { position: 'stated', force: null, quotes: [] } } },
])

test('what is said, silence and force are counted apart', () => {
  const answers = [
    answer('a', 'forbidden', 'should'),
    answer('b', 'permitted'),
    answer('c', 'silent', null),
    answer('d', 'unclear', null),
  ]
  const scores = scoreAnswers('oakfield', answers, labels)
  expect(scores).toEqual({
    said: { right: 2, all: 3 },
    silent: { right: 1, all: 1 },
    force: { right: 1, all: 2 },
    unclear: 1,
    dangerous: [],
    misses: [{ question: 'd', policy: 'oakfield', found: 'unclear', wanted: 'discouraged' }],
  })
})

test('a permission where the policy forbids is dangerous; where a second reading allows it, it is not', () => {
  const { dangerous } = scoreAnswers(
    'oakfield',
    [answer('a', 'permitted'), answer('b', 'permitted'), answer('d', 'required')],
    labels,
  )
  expect(dangerous.map(({ question }) => question)).toEqual(['a', 'd'])
})

test('scores add up', () => {
  const one = scoreAnswers('oakfield', [answer('a', 'forbidden')], labels)
  const sum = addScores([one, one])
  expect(sum.said).toEqual({ right: 2, all: 6 })
  expect(shareOf(sum.said)).toBeCloseTo(1 / 3)
  expect(shareOf({ right: 0, all: 0 })).toBe(1)
})
