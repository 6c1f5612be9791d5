import { type Members, narrow } from './count-facets.ts'
import type { EverydayEntries } from './everyday-entries.ts'
import { findEditions } from './find-editions.ts'
import type { IndexReader } from './index-reader.ts'
import { type PlacedTerm, placeTerms } from './place-terms.ts'
import { type PolicyHits, policyHits } from './policy-hits.ts'
import type { SearchTerm } from './query-terms.ts'
import type { Order, SearchState } from './search-address.ts'

/** What was found, before any policy's text is loaded. */
export interface Found {
  terms: PlacedTerm[]
  /** The editions with the reader's words, whatever the choices. */
  anywhere: ReadonlySet<number>
  /** Those under the choices, in order; each is loaded when asked for. */
  policies: (() => Promise<PolicyHits>)[]
}

/** Find the policies with the reader's words, from the index alone. */
export async function findPolicies(
  { index, members, entries }: { index: IndexReader; members: Members; entries: EverydayEntries },
  asked: SearchTerm[],
  { filters, order }: Pick<SearchState, 'filters' | 'order'>,
): Promise<Found> {
  const terms = await placeTerms(index, asked, entries)
  const found = findEditions(terms)
  const anywhere = new Set(found.map(({ edition }) => edition))
  const kept = narrow(members, anywhere, filters)
  const ordered = found.filter(({ edition }) => kept.has(edition))
  // The newest edition is number 0.
  if (order === 'date') ordered.sort((a, b) => a.edition - b.edition)
  const load = async (edition: number) => policyHits(await index.textOf(edition), terms, filters)
  return {
    terms,
    anywhere,
    policies: ordered.map(
      ({ edition }) =>
        () =>
          load(edition),
    ),
  }
}

/** So many policies are loaded at once: each is one small file over the wire. */
const loadedAtOnce = 5

/** Load the next few policies that were found, and go on while none of them has a clause to show. */
export async function loadNext(
  policies: Found['policies'],
  from: number,
  order: Order,
): Promise<{ entries: PolicyHits[]; next: number }> {
  for (let next = from; ; ) {
    const loaded = await Promise.all(policies.slice(next, next + loadedAtOnce).map((load) => load()))
    const entries = loaded.filter(({ hits }) => hits.length > 0)
    next += loadedAtOnce
    if (entries.length === 0 && next < policies.length) continue
    return { entries: order === 'date' ? entries : entries.sort((a, b) => bestScore(b) - bestScore(a)), next }
  }
}

function bestScore({ hits }: PolicyHits): number {
  return hits[0]?.score ?? 0
}
