import type { Question } from '../model/question.ts'
import type { QuestionSet } from '../model/question-set.ts'

const asked = new WeakMap<readonly QuestionSet[], Map<string, Question[]>>()

/**
 * @returns The questions asked of policies of one kind, by the policy's id within its school; none for other kinds. The same
 * questions are always the same list: they are made ready for use once a list.
 */
export function questionsFor(policy: string, sets: readonly QuestionSet[]): Question[] {
  const known = asked.get(sets) ?? new Map<string, Question[]>()
  asked.set(sets, known)
  const questions =
    known.get(policy) ?? sets.filter(({ policies }) => policies.includes(policy)).flatMap(({ questions }) => questions)
  known.set(policy, questions)
  return questions
}

/** @returns The same; every question there is for a policy of another kind, as one named by hand may be. */
export function questionsOrAll(policy: string, sets: readonly QuestionSet[]): Question[] {
  const own = questionsFor(policy, sets)
  return own.length > 0 ? own : sets.flatMap(({ questions }) => questions)
}
