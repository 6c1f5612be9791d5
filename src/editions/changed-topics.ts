import type { Change, ChangeKind, ChangeOf } from '../model/change.ts'
import type { Body } from '../model/clause.ts'
import { walkClauses } from '../model/walk-clauses.ts'

/** A change as alignment gives it, or as a row of a redline. */
interface ChangedPlace {
  kind: ChangeKind
  of: ChangeOf
  from?: string | null
  to?: string | null
}

/** Kinds that leave the words as they were. */
const sameWords = new Set<Change['kind']>(['unchanged', 'renumbered'])

/** @returns Topics of the clauses, before or after, whose words or place changed; in alphabetical order. */
export function changedTopics(before: Body, after: Body, changes: readonly ChangedPlace[]): string[] {
  const [old, now] = [topicsById(before), topicsById(after)]
  const found = changes.flatMap((change) => {
    if (change.of !== 'clause' || sameWords.has(change.kind)) return []
    const gone = old.get(change.from ?? '') ?? []
    const come = now.get(change.to ?? '') ?? []
    return [...gone, ...come]
  })
  return [...new Set(found)].sort()
}

function topicsById(body: Body): Map<string, string[]> {
  return new Map([...walkClauses(body)].map(({ clause }) => [clause.id, clause.topics]))
}
