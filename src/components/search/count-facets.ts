import type { Members } from './memberships.ts'
import type { Pagefind } from './pagefind.ts'
import { type Facet, facets, type SearchState } from './search-address.ts'

/** For each facet, its values and how many policies have each under the other choices; null where they are too many to count. */
export type FacetCounts = Record<Facet, Record<string, number | null>>

/** With more values than this, counting each would keep a reader waiting; they are offered without counts. */
const mostCounted = 60

/** @param found Every page with some of the reader's words, whatever the choices. */
export async function countFacets(
  pagefind: Pagefind,
  members: Members,
  found: ReadonlySet<string>,
  { filters }: Pick<SearchState, 'filters'>,
): Promise<FacetCounts> {
  const values = await pagefind.filters()
  const counts = await Promise.all(
    facets.map(async (facet) => {
      const others = facets.filter((name) => name !== facet && filters[name])
      const kept = await narrow(found, members, Object.fromEntries(others.map((name) => [name, filters[name]])))
      const names = Object.keys(values[facet] ?? {})
      const counted = names.map(async (name) => {
        if (names.length > mostCounted) return [name, null] as const
        return [name, (await members(facet, name)).intersection(kept).size] as const
      })
      return [facet, Object.fromEntries(await Promise.all(counted))] as const
    }),
  )
  return Object.fromEntries(counts) as FacetCounts
}

/** Keep the pages that carry every chosen value. */
export async function narrow(
  found: ReadonlySet<string>,
  members: Members,
  chosen: Partial<Record<Facet, string | undefined>>,
): Promise<ReadonlySet<string>> {
  let kept = found
  for (const facet of facets) {
    const value = chosen[facet]
    if (value) kept = kept.intersection(await members(facet, value))
  }
  return kept
}
