import { gzipSync } from 'node:zlib'
import { readMembers } from '../../../src/components/search/count-facets.ts'
import { everydayEntries } from '../../../src/components/search/everyday-entries.ts'
import { openIndex } from '../../../src/components/search/index-reader.ts'
import type { SearchEngine } from '../../../src/components/search/run-search.ts'
import { buildIndex } from '../../../src/publish/search/build-index.ts'
import type { SearchText } from '../../../src/publish/search/search-text.ts'
import type { SearchWords } from '../../../src/views/search-words.ts'

/**
 * Make a search engine over a few texts, as the search page does over the files of a site. `fetched` says what it asked for,
 * `bytes` how many bytes a server would have sent.
 */
export async function openEngine(
  texts: SearchText[],
  { written = {}, questions = [] }: Partial<SearchWords> = {},
): Promise<SearchEngine & { fetched: string[]; bytes(): number }> {
  const { contents, shards, vocabulary } = await buildIndex(texts)
  const files = new Map<string, unknown>([
    ['index.json', contents],
    ['vocabulary.json', vocabulary],
    ...shards.map((shard, place) => [`index/${place}.json`, shard] as const),
    ...texts.map((text, place) => [`texts/${place}.json`, text] as const),
  ])
  const fetched: string[] = []
  const index = await openIndex(async (path) => {
    fetched.push(path)
    // Through text, as over the wire.
    return JSON.parse(JSON.stringify(files.get(path)))
  })
  const bytes = (): number => fetched.reduce((sum, path) => sum + gzipSync(JSON.stringify(files.get(path))).length, 0)
  return { index, members: readMembers(contents), entries: everydayEntries({ written }), questions, fetched, bytes }
}
