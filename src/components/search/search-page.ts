import type { SearchWords } from '../../views/search-words.ts'
import { showState, stateOf } from './choices.ts'
import { type Members, memberships } from './memberships.ts'
import type { Pagefind } from './pagefind.ts'
import { queryTerms } from './query-terms.ts'
import { runSearch } from './run-search.ts'
import { readAddress, writeAddress } from './search-address.ts'
import { partsOf } from './search-parts.ts'
import { showNothingAsked } from './show-found.ts'

/** All that a search needs, loaded when the first one is asked for. */
export interface SearchIndex {
  pagefind: Pagefind
  members: Members
  words: SearchWords
}

/** Bring the search page to life. What is searched for is always read from the address. */
export function startSearch(root: HTMLElement): void {
  const parts = partsOf(root)
  const { status: usualStatus = '', index: indexAddress = '', words: wordsAddress = '' } = root.dataset
  let index: Promise<SearchIndex> | undefined
  let latest = 0
  const run = async (): Promise<void> => {
    const turn = ++latest
    const state = readAddress(location.search, usualStatus)
    showState(parts, state)
    const typed = queryTerms(state.query)
    if (typed.length === 0) return showNothingAsked(parts)
    parts.report.textContent = 'Searching …'
    index ??= loadIndex(indexAddress, wordsAddress)
    await runSearch(await index, parts, typed, state, () => turn === latest)
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
  for (const choice of [...parts.choices.values(), parts.order]) choice.addEventListener('change', ask)
  addEventListener('popstate', runSafely)
  addEventListener('keydown', (event) => focusOnSlash(event, parts.query))
  runSafely()
}

async function loadIndex(indexAddress: string, wordsAddress: string): Promise<SearchIndex> {
  const [pagefind, response] = await Promise.all([
    import(/* @vite-ignore */ indexAddress) as Promise<Pagefind>,
    fetch(wordsAddress),
  ])
  // A worker would be 12 KB more to load, for an index that answers in milliseconds.
  await pagefind.options({ noWorker: true })
  const words: SearchWords = await response.json()
  return { pagefind, members: memberships(pagefind), words }
}

function focusOnSlash(event: KeyboardEvent, field: HTMLInputElement): void {
  const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea')
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
  event.preventDefault()
  field.focus()
  field.select()
}
