import { join } from 'node:path'
import { expect, test } from 'vitest'
import { questionsFor, questionsOrAll } from '../../src/library/questions-for.ts'
import { readQuestionSets } from '../../src/library/read-question-sets.ts'

const sets = await readQuestionSets(join(import.meta.dirname, '../..'))

test('the questions of a kind of policy are one list, made ready for use once', () => {
  const questions = questionsFor('social-media', sets)
  expect(questions.length).toBeGreaterThan(0)
  expect(questionsFor('social-media', sets)).toBe(questions)
})

test('a policy of another kind is asked none, or all where it is named by hand', () => {
  expect(questionsFor('lost-property', sets)).toEqual([])
  expect(questionsOrAll('lost-property', sets).length).toBeGreaterThan(0)
})
