import { type Family, type SharedClause, sharedWording } from '../compare/shared-wording.ts'
import { editionKey } from '../model/edition.ts'
import { clauseText, walkClauses } from '../model/walk-clauses.ts'
import { comparedPolicies } from './compared-policies.ts'
import type { OpenPolicies } from './open-policies.ts'

/** Forms that are the school's own sentences; tables, notes and lists of references repeat for other reasons. */
const compared = new Set(['paragraph', 'item'])

/** The clauses that schools share. */
export interface SharedWording {
  families: Family[]
  /** Index of the family that a clause is in, by its edition's key, then by its id. */
  places: Map<string, Map<string, number>>
}

/** Find the clauses that schools share, in the editions in force. */
export async function readSharedWording(
  library: Pick<OpenPolicies, 'policies' | 'readEdition'>,
): Promise<SharedWording> {
  const clauses: SharedClause[] = []
  for (const { inForce } of comparedPolicies(library.policies)) {
    const { school, policy, edition } = inForce
    for (const { clause, leadIns } of walkClauses((await library.readEdition(inForce)).body)) {
      if (!compared.has(clause.form)) continue
      const { id, topics, force } = clause
      clauses.push({ school, policy, edition, id, leadIn: leadIns.join(' '), text: clauseText(clause), topics, force })
    }
  }
  const families = sharedWording(clauses)
  return { families, places: placesOf(families) }
}

function placesOf(families: readonly Family[]): SharedWording['places'] {
  const places: SharedWording['places'] = new Map()
  for (const [index, { wordings }] of families.entries()) {
    for (const clause of wordings.flatMap(({ clauses }) => clauses)) {
      const key = editionKey(clause)
      const inEdition = places.get(key) ?? new Map<string, number>()
      places.set(key, inEdition.set(clause.id, index))
    }
  }
  return places
}
