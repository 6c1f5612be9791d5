import type { SearchContents } from '../../publish/search/gather-contents.ts'
import { readPlaces } from '../../publish/search/places.ts'
import { type Facet, facets, type SearchText } from '../../publish/search/search-text.ts'
import { type ClauseHit, clauseHits } from './clause-hits.ts'
import type { PlacedTerm } from './place-terms.ts'
import { isChosen } from './policy-hits.ts'
import type { Filters } from './search-address.ts'

/** For each facet, its values and the editions that carry each. */
export type Members = Record<Facet, Map<string, ReadonlySet<number>>>

/** For each facet, how many of the editions found have each value, under the other choices. */
export type FacetCounts = Record<Facet, ValueCounts>

export interface ValueCounts {
  values: ReadonlyMap<string, number>
  /** False where an edition is counted that has the words and the value, but perhaps in different clauses. */
  isExact: boolean
}

export function readMembers({ facets: written }: Pick<SearchContents, 'facets'>): Members {
  return eachFacet(
    (facet) => new Map(Object.entries(written[facet]).map(([value, places]) => [value, new Set(readPlaces(places))])),
  )
}

/**
 * Count from the index alone. It knows the topics and positions of whole editions only.
 *
 * @param found Every edition with the reader's words, whatever the choices.
 */
export function countFacets(members: Members, found: ReadonlySet<number>, filters: Filters): FacetCounts {
  return eachFacet((facet) => {
    const others = { ...filters, [facet]: undefined }
    const kept = narrow(members, found, others)
    const values = new Map([...members[facet]].map(([value, editions]) => [value, editions.intersection(kept).size]))
    const isOfClauses = facet === 'topic' || facet === 'position'
    return { values, isExact: !isOfClauses && others.topic === undefined && others.position === undefined }
  })
}

/** Count in the texts of the editions found: no more and no less than each choice would show. */
export function countInTexts(texts: SearchText[], terms: PlacedTerm[], filters: Filters): FacetCounts {
  const found = texts.map((text) => ({ text, hits: clauseHits(text, terms) }))
  return eachFacet((facet) => {
    const others: Filters = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet))
    const carried = found
      .filter(({ text }) => isOf(text, 'school', others.school) && isOf(text, 'status', others.status))
      .map(({ text, hits }) => {
        const kept = hits.filter((hit) => isChosen(hit, others))
        const values = kept.flatMap((hit) => valuesOf(facet, text, hit))
        return new Set(values)
      })
    const values = new Map<string, number>()
    for (const value of carried.flatMap((set) => [...set])) values.set(value, (values.get(value) ?? 0) + 1)
    return { values, isExact: true }
  })
}

function isOf({ filters }: SearchText, facet: 'school' | 'status', value: string | undefined): boolean {
  return value === undefined || filters[facet].includes(value)
}

function valuesOf(facet: Facet, { filters }: SearchText, { topics, positions }: ClauseHit): string[] {
  if (facet === 'topic') return topics
  return facet === 'position' ? positions : filters[facet]
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
