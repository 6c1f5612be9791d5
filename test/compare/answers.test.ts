import { expect, test } from 'vitest'
import { answerState, spreadOf } from '../../src/compare/compare-answers.ts'
import { coverageOf } from '../../src/compare/coverage.ts'
import { schoolProfile } from '../../src/compare/school-profile.ts'
import type { Answer } from '../../src/model/answer.ts'
import { type Question, questionSchema } from '../../src/model/question.ts'

function answer(position: string, fields: Partial<Answer> = {}): Answer {
  return {
    question: 'friends',
    position,
    force: 'must',
    quotes: [],
    clauses: [],
    sure: true,
    defersTo: null,
    by: 'software',
    ...fields,
  }
}

const silent = answer('silent', { force: null })

const question: Question = questionSchema.parse({
  id: 'friends',
  topic: 'contact',
  tier: 'core',
  question: 'May staff be friends online with parents?',
  positions: ['forbidden', 'conditional', 'permitted'],
  counts: 'A rule on friendship with parents.',
  ask: 'What do we expect of staff who know parents?',
})

test.each([
  [answer('forbidden'), 'said'],
  [silent, 'silent'],
  [answer('silent', { defersTo: 'Mobile Phone Policy' }), 'defers'],
  [answer('unclear'), 'unclear'],
  [undefined, 'unclear'],
])('state %#', (given, state) => {
  expect(answerState(given)).toBe(state)
})

test.each([
  ['all alike', ['forbidden', 'forbidden'], { differs: false, onlySilent: [], onlySaidBy: null }],
  ['two positions', ['forbidden', 'conditional'], { differs: true, onlySilent: [], onlySaidBy: null }],
  ['one is silent', ['forbidden', 'forbidden', 'silent'], { differs: false, onlySilent: ['s2'], onlySaidBy: null }],
  ['one says it', ['silent', 'forbidden', 'silent'], { differs: false, onlySilent: [], onlySaidBy: 's1' }],
  ['one is unclear', ['unclear', 'forbidden', 'silent'], { differs: false, onlySilent: [], onlySaidBy: null }],
  ['none says it', ['silent', 'silent'], { differs: false, onlySilent: [], onlySaidBy: null }],
])('spread: %s', (_name, positions, expected) => {
  const answers = new Map(positions.map((position, index) => [`s${index}`, answer(position)]))
  expect(spreadOf(answers, question.positions)).toMatchObject(expected)
})

test('positions stand in the order of the question, silence last', () => {
  const answers = new Map(
    ['silent', 'permitted', 'unclear', 'forbidden'].map((position, index) => [`s${index}`, answer(position)]),
  )
  expect(spreadOf(answers, question.positions).positions).toEqual([
    { position: 'forbidden', schools: ['s3'] },
    { position: 'permitted', schools: ['s1'] },
    { position: 'unclear', schools: ['s2'] },
    { position: 'silent', schools: ['s0'] },
  ])
})

function profile(own: Answer, ...peers: Answer[]) {
  const others = [own, ...peers].map((one, index) => ({ school: `s${index}`, answer: one }))
  return schoolProfile('s0', [question], [own], new Map([[question.id, others]]))
}

test('a school is silent where others speak', () => {
  expect(profile(silent, answer('forbidden'), silent).silentWhereOthersSpeak).toHaveLength(1)
  expect(profile(silent, answer('forbidden'), silent, silent).silentWhereOthersSpeak).toEqual([])
  expect(profile(answer('unclear'), answer('forbidden')).silentWhereOthersSpeak).toEqual([])
})

test('only this school says it', () => {
  expect(profile(answer('forbidden'), silent, silent).onlyHere).toHaveLength(1)
  expect(profile(answer('forbidden')).onlyHere).toEqual([])
})

test('its wording is weaker or stronger than that of most with the same position', () => {
  const [must, should] = [answer('forbidden'), answer('forbidden', { force: 'should' })]
  expect(profile(should, must, must)).toMatchObject({ weaker: [expect.anything()], stronger: [] })
  expect(profile(must, should, should)).toMatchObject({ weaker: [], stronger: [expect.anything()] })
  expect(profile(should, must)).toMatchObject({ weaker: [], stronger: [] })
  expect(profile(should, must, should)).toMatchObject({ weaker: [], stronger: [] })
  expect(profile(should, answer('permitted'), answer('permitted'))).toMatchObject({ weaker: [], stronger: [] })
})

test('coverage counts clauses and answered questions of each topic', () => {
  const clauses = [['contact'], ['contact', 'images'], []]
  expect(coverageOf('elm', ['contact', 'images'], clauses, [question], [answer('forbidden')])).toEqual({
    school: 'elm',
    topics: [
      { topic: 'contact', clauses: 2, answered: 1, asked: 1 },
      { topic: 'images', clauses: 1, answered: 0, asked: 0 },
    ],
  })
})
