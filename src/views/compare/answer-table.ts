import type { Library } from '../../library.ts'
import type { Question } from '../../model/question.ts'
import type { Table } from '../../publish/table.ts'
import { forceNames } from '../marks.ts'
import type { AnsweredColumn } from './answered-columns.ts'

const header = ['Question', 'School', 'Policy', 'Edition', 'Answer', 'Strength', 'Words', 'Where', 'Review']

/** The answers to questions as a table to take away: a row an answer, so that it can be sorted and filtered. */
export function answerTable(
  name: string,
  questions: readonly Question[],
  asked: readonly AnsweredColumn[],
  settings: Pick<Library['settings'], 'url'>,
): Table {
  const rows = questions.flatMap((question) =>
    asked.flatMap(({ column, answered, view }) => {
      const given = answered.answers.get(question.id)
      if (!given) return []
      const { words, quotes, review, defersTo } = view(question.id)
      return [
        [
          question.question,
          ...[column.text, column.title, column.date],
          defersTo ? `${words}: ${defersTo}` : words,
          given.force ? forceNames[given.force] || 'statement' : '',
          quotes.map(({ leadIn, text }) => [leadIn, text].filter(Boolean).join(' ')).join('\n'),
          quotes.map(({ href }) => new URL(href, settings.url).href).join('\n'),
          review,
        ],
      ]
    }),
  )
  return { name, header, rows }
}
