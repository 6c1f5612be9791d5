import type { AlignedClause, AlignedRow } from './align-policies.ts'

/** Clauses of both policies that answer one question, each in words of its own. */
export interface AnsweringRow {
  kind: 'question'
  question: string
  a: AlignedClause[]
  b: AlignedClause[]
}

/** The ids of the clauses that answer a question, by the question's id; silence answers with none. */
export type AnsweringClauses = ReadonlyMap<string, readonly string[]>

/**
 * Bring together, of what two policies do not have in like words, the clauses with which both answer the same question:
 * most policies say the same things in words of their own.
 *
 * @param questions In the order in which they take their clauses: a clause stands in one row only.
 * @returns Every clause of `rows` once: the pairs by words, then those by question, then what only one policy has.
 */
export function pairByQuestion(
  rows: readonly AlignedRow[],
  questions: readonly string[],
  a: AnsweringClauses,
  b: AnsweringClauses,
): (AlignedRow | AnsweringRow)[] {
  const leftA = new Map(rows.flatMap((row) => (row.kind === 'only-a' ? [[row.a.id, row.a] as const] : [])))
  const leftB = new Map(rows.flatMap((row) => (row.kind === 'only-b' ? [[row.b.id, row.b] as const] : [])))
  const answering = questions.flatMap((question): AnsweringRow[] => {
    const [fromA, fromB] = [find(leftA, a.get(question)), find(leftB, b.get(question))]
    if (fromA.length === 0 || fromB.length === 0) return []
    for (const { id } of fromA) leftA.delete(id)
    for (const { id } of fromB) leftB.delete(id)
    return [{ kind: 'question', question, a: fromA, b: fromB }]
  })
  return [
    ...rows.filter(({ kind }) => kind === 'both'),
    ...answering,
    ...rows.filter((row) => row.kind === 'only-a' && leftA.has(row.a.id)),
    ...rows.filter((row) => row.kind === 'only-b' && leftB.has(row.b.id)),
  ]
}

function find(left: ReadonlyMap<string, AlignedClause>, ids: readonly string[] = []): AlignedClause[] {
  return [...new Set(ids)].flatMap((id) => left.get(id) ?? [])
}
