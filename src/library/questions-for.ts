import type { Question } from '../model/question.ts'
import type { QuestionSet } from '../model/question-set.ts'

/** @returns The questions asked of policies of one kind, by the policy's id within its school; none for other kinds. */
export function questionsFor(policy: string, sets: readonly QuestionSet[]): Question[] {
  return sets.filter(({ policies }) => policies.includes(policy)).flatMap(({ questions }) => questions)
}
