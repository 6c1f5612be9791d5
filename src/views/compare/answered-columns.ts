import type { AnsweredPolicy } from '../../library/read-all-answers.ts'
import type { Library } from '../../library.ts'
import type { Question } from '../../model/question.ts'
import { addresses } from '../addresses.ts'
import { type AnswerView, answerView } from './answer-view.ts'
import { type PolicyColumn, policyColumns } from './policy-column.ts'

/** A policy with its answers, ready to be shown beside others. */
export interface AnsweredColumn {
  column: PolicyColumn
  answered: AnsweredPolicy
  view(question: string): AnswerView
}

/** The policies that any of the questions is asked of, in the library's order. */
export async function answeredColumns(library: Library, questions: readonly Question[]): Promise<AnsweredColumn[]> {
  const at = addresses(library.settings.base)
  const all = await library.readAllAnswers()
  const asked = all.filter(({ answers }) => questions.some(({ id }) => answers.has(id)))
  const columns = policyColumns(
    library,
    asked.map(({ policy }) => policy),
  )
  return asked.flatMap((answered, index) => {
    const column = columns[index]
    const view = (question: string): AnswerView =>
      answerView(answered.answers.get(question), answered.cited, answered.policy.inForce, at)
    return column ? [{ column, answered, view }] : []
  })
}
