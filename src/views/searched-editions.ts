import { compareEditions } from '../editions/edition-date.ts'
import type { Library } from '../library.ts'
import type { FrontMatter } from '../model/edition.ts'
import type { Policy } from '../model/policy.ts'
import { buildIndex, type SearchIndex } from '../publish/search/build-index.ts'
import { searchText } from './search-text.ts'

/** @returns Every edition, the newest first: its place is its number in the search index. */
export function searchedEditions({ policies }: Pick<Library, 'policies'>): { policy: Policy; front: FrontMatter }[] {
  return policies
    .flatMap((policy) => policy.editions.map((front) => ({ policy, front })))
    .sort((a, b) => compareEditions(b.front, a.front))
}

/** Make the search index of everything that the site shows. */
export function searchIndex(library: Library): Promise<SearchIndex> {
  return buildIndex(searchTexts(library))
}

async function* searchTexts(library: Library) {
  for (const { policy, front } of searchedEditions(library)) yield await searchText(library, policy, front)
}
