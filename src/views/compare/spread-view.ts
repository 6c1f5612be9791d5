import { spreadOf } from '../../compare/compare-answers.ts'
import type { Question } from '../../model/question.ts'
import { counted } from '../count-words.ts'
import type { AnsweredColumn } from './answered-columns.ts'
import { describePosition, type Position } from './positions.ts'

/** How many schools hold one position. */
export interface SpreadRow extends Position {
  position: string
  count: number
  /** `3 policies`. */
  policies: string
  /** Of all that were asked, 0 to 100. */
  share: number
}

/** Count the positions of policies on one question, in the order of the question; silence last. */
export function spreadRows(question: Question, asked: readonly AnsweredColumn[]): SpreadRow[] {
  const answers = new Map(asked.map(({ column, answered }) => [column.key, answered.answers.get(question.id)]))
  return spreadOf(answers, question.positions).positions.map(({ position, schools }) => ({
    position,
    ...describePosition(position),
    count: schools.length,
    policies: counted(schools.length, 'policy', 'policies'),
    share: Math.round((100 * schools.length) / asked.length),
  }))
}
