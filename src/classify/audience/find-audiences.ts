import type { Body, Section } from '../../model/clause.ts'
import { plainText } from '../../model/plain-text.ts'
import { clauseText, type PlacedClause, walkClauses } from '../../model/walk-clauses.ts'
import { readWords } from '../read-words.ts'
import { headingSubjects, isAddressed, subjectsBySentence } from './find-subjects.ts'
import { type Audience, peopleIn, unique } from './people.ts'

/** Whom a clause speaks to and whom it speaks of. */
export interface ClauseAudiences {
  /** Those it tells what to do. */
  binds: readonly Audience[]
  /** Others it names, in its own words, its lead-in or its heading. */
  concerns: readonly Audience[]
}

/**
 * Say for each clause of a body whom it binds and whom else it concerns, by the people it names: those named before the verb
 * that commands are bound. A clause that names nobody before its verb takes them from its lead-in, and else from the
 * headings it stands under.
 *
 * @returns By clause id; clauses that name nobody are left out.
 */
export function findAudiences(body: Body): Map<string, ClauseAudiences> {
  const found = new Map<string, ClauseAudiences>()
  for (const placed of walkClauses(body)) {
    const binds = boundBy(placed)
    const concerns = named(placed).filter((audience) => !binds.includes(audience))
    if (binds.length + concerns.length > 0) found.set(placed.clause.id, { binds, concerns })
  }
  return found
}

/** Forms of clause that tell nobody what to do. */
const silentForms = new Set(['reference', 'signature', 'footnote'])

/** Headings and lead-ins over those for whom a policy is: "Who this policy covers", "This policy applies to". */
const saysForWhom = /\bwho(?:m)? (?:this|the|does|is|it)\b|\bappl(?:y|ies) to\b/i

function boundBy({ clause, leadIns, sections }: PlacedClause): Audience[] {
  if (silentForms.has(clause.form) || clause.quotation) return []
  const text = clauseText(clause)
  // Of the words that introduce a list, the last sentence that speaks to anybody governs it.
  const byLeadIn = leadIns.flatMap(subjectsBySentence).findLast((subjects) => subjects.length > 0)
  // A small letter: the item goes on with the sentence of its lead-in.
  if (byLeadIn && /^\p{Ll}/u.test(text)) return unique(byLeadIn)
  const own = subjectsBySentence(text).flat()
  if (own.length > 0) return unique(own)
  if (byLeadIn) return unique(byLeadIn)
  if (saysForWhom.test([headingOf(sections.at(-1)), ...leadIns].join('\n')))
    return unique(peopleIn(readWords(text), true))
  if (clause.force === 'statement' || ![text, ...leadIns].every(isAddressed)) return []
  return unique(
    sections.map((section) => headingSubjects(headingOf(section))).findLast(({ length }) => length > 0) ?? [],
  )
}

/** Those a clause names; a heading that names several says little about a clause that names some of them itself. */
function named({ clause, leadIns, sections }: PlacedClause): Audience[] {
  const own = [clauseText(clause), ...leadIns].flatMap((text) => peopleIn(readWords(text), false))
  const heading = unique(peopleIn(readWords(headingOf(sections.at(-1))), false))
  return unique(own.length === 0 || heading.length === 1 ? [...own, ...heading] : own)
}

function headingOf(section: Section | undefined): string {
  return plainText(section?.heading ?? [])
}
