import type { SearchContents } from '../../publish/search/build-index.ts'
import { readPlaces } from '../../publish/search/postings.ts'
import { type Facet, facets } from '../../publish/search/search-text.ts'
import type { Filters } from './search-address.ts'

/** For each facet, its values and the editions that carry each. */
export type Members = Record<Facet, Map<string, ReadonlySet<number>>>

/** For each facet, how many of the editions found have each value, under the other choices. */
export type FacetCounts = Record<Facet, Map<string, number>>

export function readMembers({ facets: written }: Pick<SearchContents, 'facets'>): Members {
  return eachFacet(
    (facet) => new Map(Object.entries(written[facet]).map(([value, places]) => [value, new Set(readPlaces(places))])),
  )
}

/** @param found Every edition with the reader's words, whatever the choices. */
export function countFacets(members: Members, found: ReadonlySet<number>, filters: Filters): FacetCounts {
  return eachFacet((facet) => {
    const kept = narrow(members, found, { ...filters, [facet]: undefined })
    return new Map([...members[facet]].map(([value, editions]) => [value, editions.intersection(kept).size]))
  })
}

/** Keep the editions that carry every chosen value. */
export function narrow(
  members: Members,
  found: ReadonlySet<number>,
  chosen: Partial<Record<Facet, string | undefined>>,
): ReadonlySet<number> {
  return facets.reduce((kept, facet) => {
    const value = chosen[facet]
    return value ? kept.intersection(members[facet].get(value) ?? new Set()) : kept
  }, found)
}

function eachFacet<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  return { school: make('school'), topic: make('topic'), position: make('position'), status: make('status') }
}
