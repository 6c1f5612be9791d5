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

/** Show what several policies score on each question, a row each. */
export function questionsTable(title: string, scores: ReadonlyMap<string, readonly AnswerScores[]>): string {
  const rows = [...scores].map(([question, each]) => {
    const { said, silent, force, unclear, dangerous } = addScores(each)
    const shares = [said, silent, force].map((share) => `${share.right}/${share.all}`)
    return [question, ...shares, String(unclear), String(dangerous.length)]
  })
  const header = ['question', 'said', 'kept silent', 'force', 'unclear', 'dangerous']
  return [title, formatTable(header, rows)].join('\n')
}

function describe({ policy, question, found, wanted }: Miss): string {
  return `  ${policy}, ${question}: read as ${found}, labelled ${wanted}`
}
