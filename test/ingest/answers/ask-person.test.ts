import { expect, test } from 'vitest'
import { askPerson, type Terminal } from '../../../src/ingest/answers/ask-person.ts'
import type { Answer } from '../../../src/model/answer.ts'
import { questionSchema } from '../../../src/model/question.ts'
import { bodyOf, frontOf } from '../../classify/answers/policy-of.ts'

const rule = 'Staff may be friends with parents.'
const question = questionSchema.parse({
  id: 'friend-parents',
  topic: 'contact',
  tier: 'core',
  question: 'May staff be friends online with parents?',
  positions: ['forbidden', 'permitted', 'silent'],
  counts: 'A rule on friendship.',
  nearMisses: ['Advice to parents.'],
  ask: 'Is it clear?',
})
const unsure: Answer = {
  question: 'friend-parents',
  position: 'unclear',
  force: null,
  quotes: [rule],
  clauses: ['1'],
  sure: false,
  defersTo: null,
  by: 'software',
}

function terminalOf(typed: (string | null)[]): Terminal & { said: string[] } {
  const said: string[] = []
  return { said, say: (text) => void said.push(text), ask: async () => typed.shift() ?? null }
}

function ask(terminal: Terminal, answers: Answer[] = [unsure], only?: string) {
  const edition = { front: frontOf({ edition: '2025-01' }), body: bodyOf(rule, {}) }
  const asked = { edition, questions: [question], answers, checkedBy: 'Clerk', date: '2025-02-03' }
  return askPerson(terminal, { ...asked, ...(only !== undefined && { only }) })
}

test('what the person says becomes a reading', async () => {
  const terminal = terminalOf(['2', '1', 'may'])
  expect(await ask(terminal)).toEqual([
    {
      question: 'friend-parents',
      edition: '2025-01',
      position: 'permitted',
      force: 'may',
      quotes: [rule],
      checkedBy: 'Clerk',
      date: '2025-02-03',
    },
  ])
  expect(terminal.said[0]).toBe(
    `\n1 of 1: May staff be friends online with parents?\n  counts: A rule on friendship.\n  not: Advice to parents.\nIt says: unclear\nThe software found:\n  1. "${rule}"`,
  )
})

test('words that are not in the policy are refused', async () => {
  const terminal = terminalOf(['permitted', 'Staff can be friends', 'friends with parents', ''])
  expect((await ask(terminal))[0]?.quotes).toEqual(['friends with parents'])
  expect(terminal.said).toContain('These words are not in the policy. Copy them exactly as they stand there.')
})

test('a position that the question does not have is asked for again', async () => {
  const terminal = terminalOf(['9', 'silent'])
  expect((await ask(terminal))[0]).toMatchObject({ position: 'silent', quotes: [], force: null })
  expect(terminal.said).toContain('"9" is none of them.')
})

test.each([[['']], [['q']], [[null]], [['2', '']]])('nothing is kept after %j', async (typed) => {
  expect(await ask(terminalOf(typed))).toEqual([])
})

test('an answer the software is sure of is asked when it is named', async () => {
  const sure: Answer = { ...unsure, position: 'permitted', force: 'may', sure: true }
  expect(await ask(terminalOf(['2', '1', 'may']), [sure])).toEqual([])
  expect(await ask(terminalOf(['2', '1', 'may']), [sure], 'friend-parents')).toHaveLength(1)
})

test('where nothing is unsure the person is told how to check an answer', async () => {
  const terminal = terminalOf([])
  expect(await ask(terminal, [{ ...unsure, sure: true }])).toEqual([])
  expect(terminal.said).toEqual(['No answer of this policy is unsure. To check one, name it with --question ID.'])
})
