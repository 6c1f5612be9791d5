import { countFacets, countInTexts, type FacetCounts, type Members } from './count-facets.ts'
import type { Found } from './find-policies.ts'
import type { IndexReader } from './index-reader.ts'
import type { Filters } from './search-address.ts'

/** Of so few editions the texts are loaded, most of them to be shown anyway, and every clause can be counted. */
const mostCounted = 8

/** Count the values of each filter: clause by clause where little was found, else from the index alone. */
export async function countValues(
  { index, members }: { index: IndexReader; members: Members },
  { anywhere, terms }: Pick<Found, 'anywhere' | 'terms'>,
  filters: Filters,
): Promise<FacetCounts> {
  if (anywhere.size > mostCounted) return countFacets(members, anywhere, filters)
  return countInTexts(await Promise.all([...anywhere].map((edition) => index.textOf(edition))), terms, filters)
}
