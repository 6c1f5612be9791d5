import type { Answer } from '../model/answer.ts'
import type { Question } from '../model/question.ts'
import { answerState } from './compare-answers.ts'

/** How much one policy says on one topic: a picture of where words are, not of how good they are. */
export interface Coverage {
  school: string
  topics: TopicCoverage[]
}

export interface TopicCoverage {
  topic: string
  clauses: number
  /** Questions on the topic that are answered, and all that are asked. */
  answered: number
  asked: number
}

/**
 * Count the clauses and the answered questions of one policy, topic by topic, in the order of the topics.
 *
 * @param clauses The topics of each clause of the policy.
 */
export function coverageOf(
  school: string,
  topics: readonly string[],
  clauses: readonly (readonly string[])[],
  questions: readonly Question[],
  answers: readonly Answer[],
): Coverage {
  const answered = new Set(answers.filter((answer) => answerState(answer) === 'said').map(({ question }) => question))
  return {
    school,
    topics: topics.map((topic) => {
      const asked = questions.filter((question) => question.topic === topic)
      return {
        topic,
        clauses: clauses.filter((given) => given.includes(topic)).length,
        answered: asked.filter(({ id }) => answered.has(id)).length,
        asked: asked.length,
      }
    }),
  }
}
