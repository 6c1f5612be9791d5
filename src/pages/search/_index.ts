import type { SearchIndex } from '../../publish/search/build-index.ts'
import { searchIndex } from '../../views/searched-editions.ts'
import { getLibrary } from '../_library.ts'

let made: Promise<SearchIndex> | undefined

async function make(): Promise<SearchIndex> {
  return searchIndex(await getLibrary())
}

/** The search index. A build makes it once; in dev it is made anew, so that an edit is found. */
export function getSearchIndex(): Promise<SearchIndex> {
  if (import.meta.env.DEV) return make()
  made ??= make()
  return made
}
