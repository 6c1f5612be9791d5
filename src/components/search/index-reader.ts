import type { SearchContents } from '../../publish/search/build-index.ts'
import { type Posting, readPostings } from '../../publish/search/postings.ts'
import type { SearchText } from '../../publish/search/search-text.ts'

/** The search index, fetched piece by piece as it is needed; nothing is fetched twice. */
export interface IndexReader {
  contents: SearchContents
  /** Where a word stands; empty where no edition has it. */
  postingsOf(stem: string): Promise<Posting[]>
  /** The few words of the index that start so and go on for a little. */
  longerWords(stem: string): Promise<string[]>
  /** Every word of the index. */
  vocabulary(): Promise<string[]>
  textOf(edition: number): Promise<SearchText>
}

/** Fetch a file of the index as it is now: an old one beside a new one would not fit. */
export type FetchJson = (path: string) => Promise<unknown>

/** So many letters more may a longer word have. */
const mostExtra = 6
const mostLonger = 5
/** Shorter starts begin too many words. */
const shortestStart = 4

export async function openIndex(fetchJson: FetchJson): Promise<IndexReader> {
  const kept = new Map<string, Promise<unknown>>()
  const read = async <Content>(path: string): Promise<Content> => {
    const content = kept.get(path) ?? fetchJson(path)
    kept.set(path, content)
    return (await content) as Content
  }
  const contents = await read<SearchContents>('index.json')
  const shardOf = async (stem: string): Promise<Record<string, string>> => {
    const shard = contents.shards.findLastIndex((first) => first <= stem)
    return shard < 0 ? {} : read(`index/${shard}.json`)
  }
  return {
    contents,
    postingsOf: async (stem) => {
      const shard = await shardOf(stem)
      return Object.hasOwn(shard, stem) ? readPostings(shard[stem] ?? '') : []
    },
    longerWords: async (stem) => {
      if (stem.length < shortestStart) return []
      const longer = Object.keys(await shardOf(stem)).filter(
        (word) => word.startsWith(stem) && word !== stem && word.length <= stem.length + mostExtra,
      )
      return longer.sort((a, b) => a.length - b.length).slice(0, mostLonger)
    },
    vocabulary: () => read('vocabulary.json'),
    textOf: (edition) => read(`texts/${edition}.json`),
  }
}
