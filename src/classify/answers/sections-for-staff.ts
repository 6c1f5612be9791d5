import type { Section } from '../../model/clause.ts'
import { clauseText, type PlacedClause } from '../../model/walk-clauses.ts'

/** "Staff must …", "All colleagues who …" at the start of a sentence. */
const addressed =
  /(?:^|[.;:!?]\s+)(?:(?:all|any|our|no|each|every|the|individual|members? of|paid|teaching|support|school|academy|college)\s+)*(?:staff|employees?|colleagues?|teachers?|adults|lecturers?|practitioners?|volunteers?)\b[^.;]{0,40}?\b(?:must|should|may|are|is|will|can|need|have|has|shall|never|do|who)\b/i

/**
 * Sections with a clause of their own that addresses staff by name. "Pupils" above them tells what they are about, not whom they
 * bind.
 */
export function sectionsForStaff(clauses: readonly PlacedClause[]): ReadonlySet<Section> {
  const found = clauses.filter(({ clause }) => addressed.test(clauseText(clause)))
  return new Set(found.flatMap(({ sections }) => sections.at(-1) ?? []))
}
