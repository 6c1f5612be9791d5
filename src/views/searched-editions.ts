import { compareEditions } from '../editions/edition-date.ts'
import type { Library } from '../library.ts'
import type { FrontMatter } from '../model/edition.ts'
import type { Policy } from '../model/policy.ts'
import { gatherContents, type SearchContents } from '../publish/search/gather-contents.ts'
import { searchText } from './search-text.ts'

/** @returns Every edition, the newest first: its place is its number in the search index. */
export function searchedEditions({ policies }: Pick<Library, 'policies'>): { policy: Policy; front: FrontMatter }[] {
  return policies
    .flatMap((policy) => policy.editions.map((front) => ({ policy, front })))
    .sort((a, b) => compareEditions(b.front, a.front))
}

/** @returns What search knows of everything that the site shows. */
export function searchContents(library: Library): Promise<SearchContents> {
  return gatherContents(searchTexts(library))
}

async function* searchTexts(library: Library) {
  for (const { policy, front } of searchedEditions(library)) yield await searchText(library, policy, front)
}
