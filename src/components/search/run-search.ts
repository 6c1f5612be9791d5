import { showCounts } from './choices.ts'
import { countFacets, type Members, narrow } from './count-facets.ts'
import { describeAlso } from './describe-also.ts'
import type { EverydayEntries } from './everyday-entries.ts'
import { findEditions } from './find-editions.ts'
import type { Question } from './find-questions.ts'
import { findQuestions } from './find-questions.ts'
import type { IndexReader } from './index-reader.ts'
import { placeTerms } from './place-terms.ts'
import { policyHits } from './policy-hits.ts'
import type { SearchTerm } from './query-terms.ts'
import type { SearchState } from './search-address.ts'
import type { SearchParts } from './search-parts.ts'
import { showFound, showQuestions } from './show-found.ts'

/** All that a search needs, loaded when the first one is asked for. */
export interface SearchEngine {
  index: IndexReader
  members: Members
  entries: EverydayEntries
  questions: Question[]
}

/**
 * Search once, and show what was found.
 *
 * @param isLatest False once the reader has asked for something else: nothing is shown then.
 */
export async function runSearch(
  { index, members, entries, questions }: SearchEngine,
  parts: SearchParts,
  asked: SearchTerm[],
  state: SearchState,
  isLatest: () => boolean,
): Promise<void> {
  const terms = await placeTerms(index, asked, entries)
  const found = findEditions(terms)
  const editions = new Set(found.map(({ edition }) => edition))
  const kept = narrow(members, editions, state.filters)
  const ordered = found.filter(({ edition }) => kept.has(edition))
  // The newest edition is number 0.
  if (state.order === 'date') ordered.sort((a, b) => a.edition - b.edition)
  if (!isLatest()) return
  showCounts(parts, countFacets(members, editions, state.filters), state)
  parts.also.textContent = describeAlso(terms)
  showQuestions(parts, findQuestions(questions, terms))
  const loaders = ordered.map(
    ({ edition }) =>
      async () =>
        policyHits(await index.textOf(edition), terms, state.filters),
  )
  await showFound(parts, loaders, {
    asked: terms.length,
    anywhere: editions.size,
    order: state.order,
    isLatest,
  })
}
