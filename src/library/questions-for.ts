import type { Question } from '../model/question.ts'
import type { QuestionSet } from '../model/question-set.ts'

/** @returns The questions asked of policies of one kind, by the policy's id within its school; none for other kinds. */
export function questionsFor(policy: string, sets: readonly QuestionSet[]): Question[] {
  return sets.filter(({ policies }) => policies.includes(policy)).flatMap(({ questions }) => questions)
}

/** @returns The same; every question there is for a policy of another kind, as one named by hand may be. */
export function questionsOrAll(policy: string, sets: readonly QuestionSet[]): Question[] {
  const own = questionsFor(policy, sets)
  return own.length > 0 ? own : sets.flatMap(({ questions }) => questions)
}
