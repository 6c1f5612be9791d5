import { stemOf, wordsOf } from '../../publish/search/word-stems.ts'
import type { SearchWords } from '../../views/search-words.ts'

/** What policies write, by the stems of what readers type: `friend request`, `kid`. */
export type EverydayEntries = ReadonlyMap<string, string[]>

export function everydayEntries({ written }: Pick<SearchWords, 'written'>): EverydayEntries {
  const entries = new Map<string, string[]>()
  for (const [said, words] of Object.entries(written)) {
    const key = wordsOf(said).map(stemOf).join(' ')
    entries.set(key, [...new Set([...(entries.get(key) ?? []), ...words])])
  }
  return entries
}
