import type { Change } from '../model/change.ts'
import type { Body } from '../model/clause.ts'
import { walkClauses } from '../model/walk-clauses.ts'

/** Kinds that leave the words as they were. */
const sameWords = new Set<Change['kind']>(['unchanged', 'renumbered'])

/** @returns Topics of the clauses, before or after, whose words or place changed; in alphabetical order. */
export function changedTopics(before: Body, after: Body, changes: readonly Change[]): string[] {
  const [old, now] = [topicsById(before), topicsById(after)]
  const found = changes.flatMap((change) => {
    if (change.of !== 'clause' || sameWords.has(change.kind)) return []
    const gone = 'from' in change ? (old.get(change.from) ?? []) : []
    const come = 'to' in change ? (now.get(change.to) ?? []) : []
    return [...gone, ...come]
  })
  return [...new Set(found)].sort()
}

function topicsById(body: Body): Map<string, string[]> {
  return new Map([...walkClauses(body)].map(({ clause }) => [clause.id, clause.topics]))
}
