import { describe, expect, test } from 'vitest'
import { answerQuestions } from '../../../src/classify/answer-questions.ts'
import { clauseOf, frontOf, sectionOf } from './policy-of.ts'
import { questions } from './questions.ts'

/** What is quoted to tell whom breaches are reported to, in clauses of these topics. */
function quotesOf(...clauses: { says: string; topics: string[] }[]): string[] {
  const body = [
    sectionOf(
      'Social media',
      clauses.map(({ says, topics }, at) => ({ ...clauseOf(`c${at}`, says), topics })),
    ),
  ]
  const answers = answerQuestions({ front: frontOf(), body }, questions)
  return answers.find(({ question }) => question === 'report-breaches-to')?.quotes ?? []
}

describe('an answer quotes', () => {
  const breaches = { says: 'Report any breach of this policy to the Headteacher.', topics: ['reporting'] }
  const concerns = { says: 'Concerns about a site must be reported to the Network Manager.', topics: ['security'] }
  const again = { says: 'A breach must be reported to the Headteacher at once.', topics: ['reporting', 'safeguarding'] }

  test('clauses about its matter, and none that only touch it', () => {
    expect(quotesOf(concerns, breaches)).toEqual([breaches.says])
  })

  test('clauses about another matter where there are no others', () => {
    expect(quotesOf(concerns)).toEqual([concerns.says])
  })

  test('what is done before what a policy is for', () => {
    const aim = { says: 'This policy aims to: have any breach reported to the Headteacher.', topics: ['reporting'] }
    expect(quotesOf(aim, breaches)).toEqual([breaches.says])
    expect(quotesOf(aim)).toEqual([aim.says])
  })

  test('no more than two', () => {
    expect(quotesOf(again, concerns, breaches, breaches)).toHaveLength(2)
  })
})

test('a label by itself answers nothing', () => {
  const front = frontOf({ metadataLines: ['Author', 'Date: May 2024'] })
  const answers = answerQuestions({ front, body: [] }, questions)
  expect(answers.find(({ question }) => question === 'policy-owner')?.position).toBe('silent')
})
