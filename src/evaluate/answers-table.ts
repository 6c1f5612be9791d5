import { formatShare, formatTable } from './format-table.ts'
import { type AnswerScores, addScores, type Miss, shareOf } from './score-answers.ts'

/** Show the scores of several policies: a row each, their sum, then every answer that is not as labelled. */
export function answersTable(title: string, scores: ReadonlyMap<string, AnswerScores>): string {
  const sum = addScores([...scores.values()])
  const rows = [...scores, ['all', sum] as const].map(([policy, score]) => [
    policy,
    ...[score.said, score.silent, score.force].flatMap((share) => [
      `${share.right}/${share.all}`,
      formatShare(shareOf(share)),
    ]),
    String(score.unclear),
    String(score.dangerous.length),
  ])
  const header = ['policy', 'said', '', 'kept silent', '', 'force', '', 'unclear', 'dangerous']
  const dangerous = sum.dangerous.map((miss) => `DANGEROUS ${describe(miss)}`)
  return [title, formatTable(header, rows), ...dangerous, ...sum.misses.map(describe)].join('\n')
}

function describe({ policy, question, found, wanted }: Miss): string {
  return `  ${policy}, ${question}: read as ${found}, labelled ${wanted}`
}
