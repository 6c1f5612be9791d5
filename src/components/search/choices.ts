import type { FacetCounts } from './count-facets.ts'
import type { SearchState } from './search-address.ts'
import type { SearchParts } from './search-parts.ts'

/** Read what the reader has typed and chosen. */
export function stateOf({ query, choices, order }: SearchParts): SearchState {
  const chosen = [...choices].map(([facet, choice]) => [facet, choice.value] as const).filter(([, value]) => value)
  return {
    query: query.value.trim(),
    filters: Object.fromEntries(chosen),
    order: order.value === 'date' ? 'date' : 'relevance',
  }
}

/** Fill in what the address says. */
export function showState({ query, choices, order }: SearchParts, state: SearchState): void {
  query.value = state.query
  order.value = state.order
  for (const [facet, choice] of choices) {
    const value = state.filters[facet] ?? ''
    if (![...choice.options].some((option) => option.value === value)) choice.append(new Option(value, value))
    choice.value = value
  }
}

/** Offer every value that finds something, with its count; the one chosen stays, even at none. */
export function showCounts({ choices }: SearchParts, counts: FacetCounts, state: SearchState): void {
  for (const [facet, choice] of choices) {
    const { values, isExact } = counts[facet]
    const chosen = state.filters[facet]
    const names = new Set([...values.keys(), ...(chosen ? [chosen] : [])])
    const offered = [...names]
      .filter((name) => values.get(name) || name === chosen)
      .sort(new Intl.Collator('en', { numeric: true }).compare)
    choice.replaceChildren(
      ...[...choice.options].slice(0, 1),
      ...offered.map((name) => new Option(`${name} (${isExact ? '' : 'up to '}${values.get(name) ?? 0})`, name)),
    )
    choice.value = chosen ?? ''
  }
}
