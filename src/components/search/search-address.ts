import { type Facet, facets } from '../../publish/search/search-text.ts'

/** What is being searched for: all of it stands in the address, so that a search can be sent to somebody. */
export interface SearchState {
  query: string
  filters: Filters
  order: Order
}

export type Filters = Partial<Record<Facet, string>>

export type Order = 'relevance' | 'date'

/** In the address, `status=any` asks for every edition; without a status only editions in force are searched. */
const anyStatus = 'any'

export function readAddress(search: string, usualStatus: string): SearchState {
  const parameters = new URLSearchParams(search)
  const filters: Filters = {}
  for (const facet of facets) {
    const value = parameters.get(facet) || (facet === 'status' ? usualStatus : '')
    if (value && value !== anyStatus) filters[facet] = value
  }
  return {
    query: parameters.get('q') ?? '',
    filters,
    order: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  }
}

export function writeAddress({ query, filters, order }: SearchState, usualStatus: string): string {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  for (const facet of facets) {
    const value = filters[facet] ?? (facet === 'status' ? anyStatus : '')
    if (value && !(facet === 'status' && value === usualStatus)) parameters.set(facet, value)
  }
  if (order === 'date') parameters.set('sort', order)
  return `?${parameters}`
}
