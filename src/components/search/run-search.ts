import { showCounts } from './choices.ts'
import type { Members } from './count-facets.ts'
import { countValues } from './count-values.ts'
import { describeAlso } from './describe-also.ts'
import type { EverydayEntries } from './everyday-entries.ts'
import { findPolicies } from './find-policies.ts'
import { findQuestions, type Question } from './find-questions.ts'
import { findSchools, type School } from './find-schools.ts'
import type { IndexReader } from './index-reader.ts'
import type { SearchTerm } from './query-terms.ts'
import type { SearchState } from './search-address.ts'
import type { SearchParts } from './search-parts.ts'
import { showFound, showLinks } from './show-found.ts'

/** All that a search needs, loaded when the first one is asked for. */
export interface SearchEngine {
  index: IndexReader
  members: Members
  entries: EverydayEntries
  questions: Question[]
  schools: School[]
}

/**
 * Search once, and show what was found.
 *
 * @param isLatest False once the reader has asked for something else: nothing is shown then.
 */
export async function runSearch(
  engine: SearchEngine,
  parts: SearchParts,
  asked: SearchTerm[],
  state: SearchState,
  isLatest: () => boolean,
): Promise<void> {
  const found = await findPolicies(engine, asked, state)
  const counts = await countValues(engine, found, state.filters)
  if (!isLatest()) return
  showCounts(parts, counts, state)
  parts.also.textContent = describeAlso(found.terms)
  showLinks(parts.schools, findSchools(engine.schools, state.query))
  showLinks(parts.questions, findQuestions(engine.questions, found.terms))
  await showFound(parts, found, state.order, isLatest)
}
