import { expect, test } from 'vitest'
import { labelSentences } from '../../src/evaluate/label-sentences.ts'
import type { LabelledQuestions } from '../../src/evaluate/score-answers.ts'
import { bodyOf, frontOf } from '../classify/answers/policy-of.ts'

const ban = 'Staff must not befriend pupils.'
const reason = 'It blurs the line between teacher and friend.'

function label(
  id: string,
  position: string,
  quotes: string[],
  also_acceptable: string[] = [],
): LabelledQuestions[number] {
  return { id, answers: { oakfield: { position, force: null, quotes, also_acceptable } } }
}

function rows(labels: LabelledQuestions) {
  const edition = { front: frontOf(), body: bodyOf(`${ban} ${reason}`, {}) }
  return labelSentences('oakfield', edition, labels)
}

test('a sentence answers the questions whose quotes it is in or has within it', () => {
  const labelled = rows([
    label('friends', 'forbidden', [`${ban} ${reason}`]),
    label('teachers', 'stated', ['between teacher and friend']),
    label('phones', 'silent', []),
  ])
  expect(labelled.map(({ text, answers }) => ({ text, answers }))).toEqual([
    { text: ban, answers: { friends: 'forbidden' } },
    { text: reason, answers: { friends: 'forbidden', teachers: 'stated' } },
  ])
})

test('a question that the policy may be read to answer or not is left open; one without a label is not asked', () => {
  const [first] = rows([label('friends', 'silent', [], ['forbidden']), label('phones', 'silent', [])])
  expect(first).toMatchObject({ answers: {}, open: ['friends'], asked: ['friends', 'phones'] })
  const others: LabelledQuestions = [{ id: 'friends', answers: {} }]
  expect(rows(others)[0]).toMatchObject({ answers: {}, open: [], asked: [] })
})
