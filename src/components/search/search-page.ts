import type { SearchContents } from '../../publish/search/gather-contents.ts'
import type { IndexedEditions } from '../../publish/search/index-texts.ts'
import type { SearchText } from '../../publish/search/search-text.ts'
import type { SearchWords } from '../../views/search-words.ts'
import { fetchJson } from '../fetch-json.ts'
import { showState, stateOf } from './choices.ts'
import { readMembers } from './count-facets.ts'
import { everydayEntries } from './everyday-entries.ts'
import { openIndex } from './index-reader.ts'
import type { Pagefind } from './pagefind.ts'
import { queryTerms } from './query-terms.ts'
import { runSearch, type SearchEngine } from './run-search.ts'
import { readAddress, writeAddress } from './search-address.ts'
import { partsOf } from './search-parts.ts'
import { showNothingAsked, showSearching } from './show-found.ts'

/** Bring the search page to life. What is searched for is always read from the address. */
export function startSearch(root: HTMLElement): void {
  const parts = partsOf(root)
  const { status: usualStatus = '', address = '', index: indexAddress = '' } = root.dataset
  let engine: Promise<SearchEngine> | undefined
  let latest = 0
  const run = async (): Promise<void> => {
    const turn = ++latest
    const state = readAddress(location.search, usualStatus)
    showState(parts, state)
    if (!/[\p{L}\p{N}]/u.test(state.query)) return showNothingAsked(parts)
    showSearching(parts)
    engine ??= startEngine(address, indexAddress)
    const { entries } = await engine
    await runSearch(await engine, parts, queryTerms(state.query, entries), state, () => turn === latest)
  }
  const runSafely = (): void => {
    run().catch(() => {
      engine = undefined
      parts.report.textContent = 'The search index could not be loaded. Check your connection and load this page again.'
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
  parts.fold.open = narrows(location.search)
  addEventListener('popstate', runSafely)
  addEventListener('keydown', (event) => focusOnSlash(event, parts.query))
  runSafely()
}

// Files of an older build, kept by the browser, would not fit with new ones; what has not changed is not sent again.
const fetchFresh = <Data>(path: string): Promise<Data> => fetchJson<Data>(path, { cache: 'no-cache' })

async function startEngine(address: string, indexAddress: string): Promise<SearchEngine> {
  const [pagefind, editions, contents, words] = await Promise.all([
    import(/* @vite-ignore */ `${indexAddress}pagefind.js`) as Promise<Pagefind>,
    fetchFresh<IndexedEditions>(`${indexAddress}editions.json`),
    fetchFresh<SearchContents>(`${address}index.json`),
    fetchFresh<SearchWords>(`${address}everyday-words.json`),
  ])
  // A worker would be 12 KB more to load, for an index that answers in milliseconds.
  await pagefind.options({ noWorker: true })
  const fetchText = (edition: number) => fetchFresh<SearchText>(`${address}texts/${edition}.json`)
  const index = openIndex({ pagefind, editions, contents, fetchText })
  const { questions, schools } = words
  return { index, members: readMembers(contents), entries: everydayEntries(words), questions, schools }
}

/** Whether an address asks for more than words. */
function narrows(search: string): boolean {
  return [...new URLSearchParams(search).keys()].some((key) => key !== 'q')
}

function focusOnSlash(event: KeyboardEvent, field: HTMLInputElement): void {
  const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea')
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
  event.preventDefault()
  field.focus()
  field.select()
}
