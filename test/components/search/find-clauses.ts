import { narrow } from '../../../src/components/search/count-facets.ts'
import { findEditions } from '../../../src/components/search/find-editions.ts'
import { placeTerms } from '../../../src/components/search/place-terms.ts'
import { policyHits, shownHits } from '../../../src/components/search/policy-hits.ts'
import { queryTerms } from '../../../src/components/search/query-terms.ts'
import type { SearchEngine } from '../../../src/components/search/run-search.ts'
import type { Filters } from '../../../src/components/search/search-address.ts'

/** Search as the search page does. @returns The addresses of the clauses of the first policies, in the order they are shown. */
export async function findClauses(
  { index, members, entries }: SearchEngine,
  query: string,
  filters: Filters = {},
): Promise<string[]> {
  const terms = await placeTerms(index, queryTerms(query, entries), entries)
  const found = findEditions(terms)
  const kept = narrow(members, new Set(found.map(({ edition }) => edition)), filters)
  const loaded = await Promise.all(
    found
      .filter(({ edition }) => kept.has(edition))
      .slice(0, 6)
      .map(async ({ edition }) => policyHits(await index.textOf(edition), terms, filters)),
  )
  return loaded
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0))
    .flatMap((policy) => shownHits(policy).map(({ url }) => url))
}
