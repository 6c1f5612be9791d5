import { showCounts, showState, stateOf } from './choices.ts'
import { countFacets } from './count-facets.ts'
import type { Pagefind } from './pagefind.ts'
import { queryTerms } from './query-terms.ts'
import { readAddress, writeAddress } from './search-address.ts'
import { partsOf } from './search-parts.ts'
import { searchPolicies } from './search-policies.ts'
import { showFound, showNothingAsked } from './show-found.ts'

/** Bring the search page to life. What is searched for is always read from the address. */
export function startSearch(root: HTMLElement): void {
  const parts = partsOf(root)
  const usualStatus = root.dataset['status'] ?? ''
  let index: Promise<Pagefind> | undefined
  let latest = 0
  const run = async (): Promise<void> => {
    const turn = ++latest
    const state = readAddress(location.search, usualStatus)
    showState(parts, state)
    const terms = queryTerms(state.query)
    if (terms.length === 0) return showNothingAsked(parts)
    parts.report.textContent = 'Searching …'
    index ??= loadIndex(root.dataset['index'] ?? '')
    const pagefind = await index
    const [found, counts] = await Promise.all([
      searchPolicies(pagefind, terms, state.filters),
      countFacets(pagefind, terms, state),
    ])
    if (turn !== latest) return
    showCounts(parts, counts, state)
    await showFound(parts, found, terms.length, () => turn === latest)
  }
  const runSafely = (): void => {
    run().catch(() => {
      index = undefined
      parts.report.textContent = 'The search index could not be loaded. Check your connection and try again.'
    })
  }
  const ask = (): void => {
    history.pushState(null, '', writeAddress(stateOf(parts), usualStatus))
    runSafely()
  }
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask()
  })
  for (const choice of parts.choices.values()) choice.addEventListener('change', ask)
  addEventListener('popstate', runSafely)
  addEventListener('keydown', (event) => focusOnSlash(event, parts.query))
  runSafely()
}

async function loadIndex(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address)
  await pagefind.filters()
  return pagefind
}

function focusOnSlash(event: KeyboardEvent, field: HTMLInputElement): void {
  const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea')
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
  event.preventDefault()
  field.focus()
  field.select()
}
