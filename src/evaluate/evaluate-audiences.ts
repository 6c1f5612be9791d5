import { type ClauseAudiences, findAudiences } from '../classify/audience/find-audiences.ts'
import type { Source } from '../ingest/find-sources.ts'
import type { Edition } from '../model/edition.ts'
import { clauseText, walkClauses } from '../model/walk-clauses.ts'
import { formatShare, formatTable } from './format-table.ts'
import { readAudienceLabels } from './read-labels.ts'
import { type AudienceRow, type AudienceScore, type AudienceTask, scoreAudiences } from './score-audiences.ts'

type Pair = readonly [AudienceRow, ClauseAudiences | null]

/**
 * Measure for whom clauses are said to be, against a person's reading.
 *
 * @param editions Those that a table may be about: it is named after the school, with `_<edition>` where there are several.
 * @param name What the policies of the folder are, for the heading.
 * @returns A table as text; null where the folder holds no labels of these editions.
 */
export async function evaluateAudiences(
  editions: readonly (readonly [Source, Edition])[],
  folder: string,
  name: string,
): Promise<string | null> {
  const pairs = [...(await readAudienceLabels(folder))].flatMap(([policy, rows]) => {
    const [school, edition] = policy.split('_')
    const found = editions.find(
      ([source]) => source.school === school && (edition === undefined || source.edition === edition),
    )
    return found ? pairUp(rows, found[1]) : []
  })
  if (pairs.length === 0) return null
  const rows = (['binds', 'shown'] as const).flatMap((task) => taskRows(pairs, task))
  const header = ['audience', 'labels', 'precision', 'recall']
  return `For whom a clause is: ${name} (${pairs.length} clauses)\n${formatTable(header, rows)}`
}

/** The labels stand in reading order, so each clause is looked for after the one before. */
function pairUp(rows: readonly AudienceRow[], { body }: Edition): Pair[] {
  const found = findAudiences(body)
  const clauses = [...walkClauses(body)].map(({ clause }) => ({
    id: clause.id,
    text: clauseText(clause).replace(/\s+/g, ' '),
  }))
  let from = 0
  return rows.map((row) => {
    const at = clauses.findIndex(({ text }, index) => index >= from && text.startsWith(row.begins))
    const clause = clauses[at]
    if (!clause) return [row, null] as const
    from = at + 1
    return [row, found.get(clause.id) ?? null] as const
  })
}

const taskNames: Record<AudienceTask, string> = { binds: 'tells', shown: 'is shown to' }

function taskRows(pairs: readonly Pair[], task: AudienceTask): string[][] {
  const scores = scoreAudiences(pairs, task)
  const total = Object.values(scores).reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  )
  return [...Object.entries(scores), ['all', total] as const].map(([audience, score]) => [
    `${taskNames[task]} ${audience}`,
    ...shares(score),
  ])
}

function shares({ right, wrong, missed }: AudienceScore): string[] {
  const share = (part: number, whole: number): string => formatShare(whole === 0 ? 1 : part / whole)
  return [String(right + missed), share(right, right + wrong), share(right, right + missed)]
}
