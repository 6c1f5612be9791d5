import type { SearchContents } from '../../publish/search/gather-contents.ts'
import type { IndexedEditions } from '../../publish/search/index-texts.ts'
import type { SearchText } from '../../publish/search/search-text.ts'
import type { SearchWords } from '../../views/search-words.ts'
import { showState, stateOf } from './choices.ts'
import { readMembers } from './count-facets.ts'
import { everydayEntries } from './everyday-entries.ts'
import { openIndex } from './index-reader.ts'
import type { Pagefind } from './pagefind.ts'
import { queryTerms } from './query-terms.ts'
import { runSearch, type SearchEngine } from './run-search.ts'
import { readAddress, writeAddress } from './search-address.ts'
import { partsOf } from './search-parts.ts'
import { showNothingAsked } from './show-found.ts'

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
    parts.report.textContent = 'Searching …'
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
  addEventListener('popstate', runSafely)
  addEventListener('keydown', (event) => focusOnSlash(event, parts.query))
  runSafely()
}

async function startEngine(address: string, indexAddress: string): Promise<SearchEngine> {
  // Files of an older build, kept by the browser, would not fit with new ones; what has not changed is not sent again.
  const fetchJson = async (path: string) => {
    const response = await fetch(path, { cache: 'no-cache' })
    if (!response.ok) throw new Error(`${response.status} for ${path}`)
    return response.json()
  }
  const [pagefind, editions, contents, words] = await Promise.all([
    import(/* @vite-ignore */ `${indexAddress}pagefind.js`) as Promise<Pagefind>,
    fetchJson(`${indexAddress}editions.json`) as Promise<IndexedEditions>,
    fetchJson(`${address}index.json`) as Promise<SearchContents>,
    fetchJson(`${address}everyday-words.json`) as Promise<SearchWords>,
  ])
  // A worker would be 12 KB more to load, for an index that answers in milliseconds.
  await pagefind.options({ noWorker: true })
  const fetchText = (edition: number) => fetchJson(`${address}texts/${edition}.json`) as Promise<SearchText>
  const index = openIndex({ pagefind, editions, contents, fetchText })
  return { index, members: readMembers(contents), entries: everydayEntries(words), questions: words.questions }
}

function focusOnSlash(event: KeyboardEvent, field: HTMLInputElement): void {
  const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea')
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
  event.preventDefault()
  field.focus()
  field.select()
}
