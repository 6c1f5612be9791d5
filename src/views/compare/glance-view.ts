import { answerState } from '../../compare/compare-answers.ts'
import type { RowAnswer } from '../../compare/row-matches.ts'
import type { PositionsData } from '../../publish/data/positions-data.ts'
import type { Table } from '../../publish/table.ts'
import { forceNames } from '../marks.ts'
import { reviewOf } from './answer-view.ts'
import type { AskedQuestion, PolicyChoice } from './compare-data.ts'
import { describePosition, type Position, shownPosition } from './positions.ts'

/** Many policies on one topic, without their words: a row a policy, a column a question. */
export interface GlanceView {
  questions: AskedQuestion[]
  rows: GlanceRow[]
}

export interface GlanceRow {
  policy: PolicyChoice
  /** In the order of the questions; null where one is not asked. */
  cells: (GlanceCell | null)[]
}

export interface GlanceCell extends Position, RowAnswer {
  question: AskedQuestion
  /** The strength of the wording and who found the answer. */
  note: string
}

type GivenAnswer = PositionsData['policies'][number]['answers'][number]

/** Set out what policies answer to the questions of one topic. */
export function glanceView(
  questions: AskedQuestion[],
  policies: readonly PolicyChoice[],
  positions: PositionsData,
): GlanceView {
  const given = new Map(positions.policies.map(({ school, policy, answers }) => [`${school}--${policy}`, answers]))
  return {
    questions,
    rows: policies.map((policy) => ({
      policy,
      cells: questions.map((question) => {
        const answer = given.get(policy.key)?.find((one) => one.question === question.id)
        return answer ? glanceCell(question, policy.key, answer) : null
      }),
    })),
  }
}

function glanceCell(question: AskedQuestion, school: string, answer: GivenAnswer): GlanceCell {
  const state = answerState({ position: answer.position, defersTo: answer.defersTo ?? null })
  const position = shownPosition(state, answer.position)
  const elsewhere = answer.defersTo === undefined ? '' : `to: ${answer.defersTo}`
  return {
    ...describePosition(position),
    ...{ question, school, state, position },
    note: [answer.force && forceNames[answer.force], reviewOf(answer).by, elsewhere].filter(Boolean).join(', '),
  }
}

/** The same as a table to take away. */
export function glanceTable(name: string, { questions, rows }: GlanceView): Table {
  return {
    name,
    header: ['School', 'Policy', 'Edition', ...questions.map(({ text }) => text)],
    rows: rows.map(({ policy, cells }) => [
      ...[policy.text, policy.title, policy.date],
      ...cells.map((cell) => (cell === null ? 'Not asked' : `${cell.words} (${cell.note})`)),
    ]),
  }
}
