import { expect, test } from 'vitest'
import { isUnlikely } from '../../../src/classify/answers/is-unlikely.ts'
import type { Passage } from '../../../src/classify/answers/list-passages.ts'
import type { Evidence } from '../../../src/classify/answers/make-evidence.ts'
import { readWords } from '../../../src/classify/read-words.ts'

function evidence({ topics = ['contact'], antecedent = '', ...rest }: Partial<Record<string, unknown>> = {}): Evidence {
  const passage = { clause: 'c1', topics, antecedent: readWords(String(antecedent)) }
  return {
    question: 'friends',
    topic: 'contact',
    names: false,
    weak: false,
    passage: passage as unknown as Passage,
    ...rest,
  } as Evidence
}

const at = (odds: number | null, item: Evidence): boolean => isUnlikely(item, () => odds)

test.each([
  ['a rule', {}, -5],
  ['a weak rule', { weak: true }, -4],
  ['a clause on another topic', { topics: ['images'] }, -4],
  ['a weak rule in a clause on another topic', { weak: true, topics: ['images'] }, -3],
  ['what points back', { antecedent: 'Friends are many.' }, -6],
  ['a weak rule in what points back', { antecedent: 'Friends are many.', weak: true }, -5],
  ['a question about the policy itself, in a clause on any topic', { topic: null, topics: ['images'] }, -5],
])('%s is doubted below its own odds only', (_, item, least) => {
  expect(at(least, evidence(item))).toBe(false)
  expect(at(least - 0.1, evidence(item))).toBe(true)
})

test('names, front matter and questions that have learnt no words are never doubted', () => {
  expect(at(-20, evidence({ names: true }))).toBe(false)
  expect(at(null, evidence())).toBe(false)
  const { passage, ...rest } = evidence()
  expect(at(-20, { ...rest, passage: { ...passage, clause: null } })).toBe(false)
})
