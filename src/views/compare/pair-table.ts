import type { Table } from '../../publish/table.ts'
import type { PairCell, PairClause } from './pair-rows.ts'
import type { PairView } from './pair-view.ts'

/** Two policies as a table to take away: a row a pair, or a clause that only one of them has. */
export function pairTable({ a, b, names, topics }: PairView): Table {
  return {
    name: 'Side by side',
    header: ['Topic', 'Question', `${names[0]}, ${a.date}`, `${names[1]}, ${b.date}`, 'Differences'],
    rows: topics.flatMap(({ name, rows }) =>
      rows.flatMap((row) => {
        if (row.kind !== 'only') {
          return [[name, row.question?.text ?? '', cellText(row.a), cellText(row.b), row.differences.join('\n')]]
        }
        return [
          ...row.a.clauses.map((clause) => [name, '', clauseText(clause), '', '']),
          ...row.b.clauses.map((clause) => [name, '', '', clauseText(clause), '']),
        ]
      }),
    ),
  }
}

function cellText({ answer, clauses }: PairCell): string {
  return [answer ?? [], clauses.map(clauseText)].flat(2).join('\n')
}

function clauseText({ leadIn, text }: PairClause): string {
  return [leadIn, text].filter(Boolean).join(' ')
}
