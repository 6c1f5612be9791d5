import { type ClauseHit, clauseHits } from './clause-hits.ts'
import { type FoundPage, lookupsOf } from './find-pages.ts'
import type { PagefindPage } from './pagefind.ts'
import type { Filters } from './search-address.ts'
import type { SearchTerm } from './search-terms.ts'

/** A policy with clauses that have some of the reader's words. */
export interface PolicyHits {
  url: string
  title: string
  school: string
  standing: string
  /** Those with most of the terms first, then those with the rarer ones, and otherwise as they are read. */
  hits: ClauseHit[]
}

/** Load a policy that was found: its clauses that have some of the words and are on the topic and of the position chosen. */
export async function loadPolicy({ results }: FoundPage, terms: SearchTerm[], filters: Filters): Promise<PolicyHits> {
  const pages: (PagefindPage | null)[] = []
  // One after the other: Pagefind gives the same object for every word, and fills in the places of the latest.
  for (const result of results) pages.push(result ? { ...(await result.data()) } : null)
  const page = pages.find((one) => one !== null)
  const { topic, position } = filters
  const hits = clauseHits(pages, lookupsOf(terms), terms).filter(
    (hit) =>
      (topic === undefined || hit.topics.includes(topic)) &&
      (position === undefined || hit.positions.includes(position)),
  )
  return {
    url: page?.url ?? '',
    title: page?.meta['title'] ?? '',
    school: page?.meta['school'] ?? '',
    standing: page?.meta['standing'] ?? '',
    hits: hits.sort((a, b) => b.terms - a.terms || b.weight - a.weight),
  }
}

/** @returns The most terms that one of the policy's clauses has; 0 where it has no hit. */
export function bestOf({ hits }: Pick<PolicyHits, 'hits'>): number {
  return hits[0]?.terms ?? 0
}
