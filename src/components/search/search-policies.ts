import { type ClauseHit, clauseHits } from './clause-hits.ts'
import type { Filters, Pagefind, PagefindPage, PagefindResult } from './pagefind.ts'

/** A policy with clauses that have some of the reader's words. */
export interface PolicyHits {
  url: string
  title: string
  school: string
  standing: string
  /** Those with most of the terms first, then those with the rarer ones, and otherwise as they are read. */
  hits: ClauseHit[]
}

/** A policy that was found and not yet loaded. */
export interface FoundPolicy {
  load(): Promise<PolicyHits>
}

/**
 * Look for each term on its own and join what was found, so that a clause can be ranked by how many terms it has.
 *
 * @returns Policies with more of the terms first, then the better match.
 */
export async function searchPolicies(pagefind: Pagefind, terms: string[], filters: Filters): Promise<FoundPolicy[]> {
  const answers = await Promise.all(terms.map((term) => pagefind.search(term, { filters })))
  const pages = new Map<string, (PagefindResult | null)[]>()
  for (const [term, answer] of answers.entries()) {
    for (const result of answer.results) {
      const results = pages.get(result.id) ?? terms.map(() => null)
      results[term] = result
      pages.set(result.id, results)
    }
  }
  return [...pages.values()]
    .map((results) => ({ results, terms: results.filter(Boolean).length, score: total(results) }))
    .sort((a, b) => b.terms - a.terms || b.score - a.score)
    .map(({ results }) => ({ load: () => loadPolicy(results, terms, filters['topic']) }))
}

/** @returns The most terms that one of the policy's clauses has; 0 where it has no hit. */
export function bestOf({ hits }: Pick<PolicyHits, 'hits'>): number {
  return hits[0]?.terms ?? 0
}

async function loadPolicy(
  results: (PagefindResult | null)[],
  terms: string[],
  topic: string | undefined,
): Promise<PolicyHits> {
  const pages: (PagefindPage | null)[] = []
  // One after the other: Pagefind gives the same object for every term, and fills in the places of the latest.
  for (const result of results) pages.push(result ? { ...(await result.data()) } : null)
  const page = pages.find((one) => one !== null)
  const hits = clauseHits(pages, terms).filter((hit) => topic === undefined || hit.topics.includes(topic))
  return {
    url: page?.url ?? '',
    title: page?.meta['title'] ?? '',
    school: page?.meta['school'] ?? '',
    standing: page?.meta['standing'] ?? '',
    hits: hits.sort((a, b) => b.terms - a.terms || b.weight - a.weight),
  }
}

function total(results: (PagefindResult | null)[]): number {
  return results.reduce((sum, result) => sum + (result?.score ?? 0), 0)
}
