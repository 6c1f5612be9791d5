import { findPolicies, loadNext } from '../../../src/components/search/find-policies.ts'
import { shownHits } from '../../../src/components/search/policy-hits.ts'
import { queryTerms } from '../../../src/components/search/query-terms.ts'
import type { SearchEngine } from '../../../src/components/search/run-search.ts'
import type { Filters } from '../../../src/components/search/search-address.ts'

/** @returns The addresses of the clauses that the search page shows for a query at first, in its order. */
export async function findClauses(engine: SearchEngine, query: string, filters: Filters = {}): Promise<string[]> {
  const { policies } = await findPolicies(engine, queryTerms(query, engine.entries), { filters, order: 'relevance' })
  const { entries } = await loadNext(policies, 0, 'relevance')
  return entries.flatMap((policy) => shownHits(policy).map(({ url }) => url))
}
