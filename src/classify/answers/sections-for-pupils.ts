import type { Section } from '../../model/clause.ts'
import { clauseText, type PlacedClause } from '../../model/walk-clauses.ts'

/** What only pupils promise, and what hands an agreement to them. */
const spokenByPupils: readonly RegExp[] = [
  /\b(?:I|we)\b[^.]*\b(?:ask|tell|show) (?:a|an|the) (?:teacher|adult|grown-?up)\b/i,
  /\b(?:I|we)\b[^.]*\bmy (?:class )?(?:teachers?|parents?|mum|dad|carers?)\b/i,
  /\b(?:trusted adult|adults? I trust|stranger danger)\b/i,
  /\byou and your (?:parents?|carers?)\b[^.]*\bsign/i,
  /\bbelow\b[^.]*\b(?:pupil|student|learner)s?['\u2019]? (?:[\w-]+ ){0,2}acceptable use\b/i,
]

/**
 * Sections whose promises ("I will tell my teacher …") are those of pupils, whatever their heading says.
 *
 * @returns With undefined among them where what stands before the first heading is such.
 */
export function sectionsForPupils(clauses: readonly PlacedClause[]): ReadonlySet<Section | undefined> {
  const found = clauses.filter(({ clause }) => spokenByPupils.some((pattern) => pattern.test(clauseText(clause))))
  return new Set(found.map(({ sections }) => sections.at(-1)))
}
