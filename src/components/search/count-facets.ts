import type { Pagefind } from './pagefind.ts'
import type { SearchState } from './search-address.ts'
import { facets } from './search-address.ts'

/** For each facet, its values and how many policies have each under the other choices. */
export type FacetCounts = Record<string, Record<string, number>>

export async function countFacets(pagefind: Pagefind, terms: string[], { filters }: SearchState): Promise<FacetCounts> {
  const counts = await Promise.all(
    facets.map(async (facet) => {
      const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet))
      const answer = await pagefind.search(terms.join(' ') || null, { filters: others })
      return [facet, answer.filters[facet] ?? {}] as const
    }),
  )
  return Object.fromEntries(counts)
}
