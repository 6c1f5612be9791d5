import { showCounts } from './choices.ts'
import { countFacets, narrow } from './count-facets.ts'
import { describeAlso } from './describe-also.ts'
import { type FoundPage, findPages } from './find-pages.ts'
import { findQuestions } from './find-questions.ts'
import type { Pagefind } from './pagefind.ts'
import type { SearchState } from './search-address.ts'
import type { SearchIndex } from './search-page.ts'
import type { SearchParts } from './search-parts.ts'
import { loadPolicy } from './search-policies.ts'
import { searchTerms } from './search-terms.ts'
import { showFound, showQuestions } from './show-found.ts'

/**
 * Search once, and show what was found.
 *
 * @param isLatest False once the reader has asked for something else: nothing is shown then.
 */
export async function runSearch(
  { pagefind, members, words }: SearchIndex,
  parts: SearchParts,
  typed: string[],
  state: SearchState,
  isLatest: () => boolean,
): Promise<void> {
  const terms = searchTerms(typed, words)
  const found = await findPages(pagefind, terms)
  const ids = new Set(found.map(({ id }) => id))
  const [kept, counts] = await Promise.all([
    narrow(ids, members, state.filters),
    countFacets(pagefind, members, ids, state),
  ])
  const pages = found.filter(({ id }) => kept.has(id))
  const ordered = state.order === 'date' ? await newestFirst(pagefind, pages) : pages
  if (!isLatest()) return
  showCounts(parts, counts, state)
  parts.also.textContent = describeAlso(terms)
  showQuestions(parts, findQuestions(words.questions, terms))
  const loaders = ordered.map((page) => () => loadPolicy(page, terms, state.filters))
  await showFound(parts, loaders, { asked: terms.length, order: state.order, isLatest })
}

async function newestFirst(pagefind: Pagefind, pages: FoundPage[]): Promise<FoundPage[]> {
  const { results } = await pagefind.search(null, { sort: { date: 'desc' } })
  const place = new Map(results.map(({ id }, index) => [id, index]))
  const last = results.length
  return pages.toSorted((a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last))
}
