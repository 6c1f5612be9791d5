import type { Body } from '../../model/clause.ts'
import { walkClauses } from '../../model/walk-clauses.ts'

/** Put back, in place, the topics and force that a person has set on clauses that were classified since. */
export function keepChecked(classified: Body, corrected: Body): Body {
  const before = new Map([...walkClauses(corrected)].map(({ clause }) => [clause.id, clause]))
  for (const { clause } of walkClauses(classified)) {
    const kept = before.get(clause.id)
    if (kept?.checked.includes('topics')) clause.topics = kept.topics
    if (kept?.checked.includes('force')) clause.force = kept.force
  }
  return classified
}
