import { withoutWords } from '../../publish/search/common-words.ts'
import type { SearchContents } from '../../publish/search/gather-contents.ts'
import type { IndexedEditions } from '../../publish/search/index-texts.ts'
import type { SearchText } from '../../publish/search/search-text.ts'
import { stemOf } from '../../publish/search/word-stems.ts'
import type { Pagefind } from './pagefind.ts'

/** All that search reads of the site, fetched piece by piece as it is needed; nothing is fetched twice. */
export interface IndexReader {
  /** How many clauses there are in all. */
  clauses: number
  /** Every word of the site in its most usual form. */
  vocabulary: readonly string[]
  /** How many clauses have a word with this stem. */
  clausesWith(stem: string): number
  /** The editions that have the words side by side; every edition has those that are not in the index. */
  editionsWith(words: string): Promise<ReadonlySet<number>>
  textOf(edition: number): Promise<SearchText>
}

/** What the index is opened with, loaded beforehand. */
export interface IndexParts {
  pagefind: Pick<Pagefind, 'search'>
  editions: IndexedEditions
  contents: Pick<SearchContents, 'clauses' | 'vocabulary'>
  fetchText: (edition: number) => Promise<SearchText>
}

/** Make one reader of Pagefind and of the files beside its index. */
export function openIndex({ pagefind, editions, contents, fetchText }: IndexParts): IndexReader {
  const places = new Map(editions.names.map((name, edition) => [name, edition]))
  const everywhere = new Set(editions.everywhere)
  const counts = new Map(Object.entries(contents.vocabulary).map(([word, clauses]) => [stemOf(word), clauses]))
  const texts = new Map<number, Promise<SearchText>>()
  return {
    clauses: contents.clauses,
    vocabulary: Object.keys(contents.vocabulary),
    clausesWith: (stem) => counts.get(stem) ?? 0,
    editionsWith: async (words) => {
      const telling = withoutWords(words, everywhere)
      if (telling === '') return new Set(places.values())
      const { results } = await pagefind.search(`"${telling}"`)
      return new Set(results.flatMap(({ id }) => places.get(id) ?? []))
    },
    textOf: (edition) => {
      const text = texts.get(edition) ?? fetchText(edition)
      texts.set(edition, text)
      return text
    },
  }
}
