import type { Pagefind } from './pagefind.ts'
import type { Facet } from './search-address.ts'

/** For a facet's value, the pages that carry it. */
export type Members = (facet: Facet, value: string) => Promise<ReadonlySet<string>>

/** Ask the index which pages carry a value, once for each: the index is in the browser, so nothing is fetched. */
export function memberships(pagefind: Pagefind): Members {
  const known = new Map<string, Promise<ReadonlySet<string>>>()
  return (facet, value) => {
    const key = `${facet}:${value}`
    const members =
      known.get(key) ??
      pagefind.search(null, { filters: { [facet]: value } }).then(({ results }) => new Set(results.map(({ id }) => id)))
    known.set(key, members)
    return members
  }
}
