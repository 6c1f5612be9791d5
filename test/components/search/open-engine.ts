import { gzipSync } from 'node:zlib'
import { serveIndex } from '../../../src/bench/serve-index.ts'
import { readMembers } from '../../../src/components/search/count-facets.ts'
import { everydayEntries } from '../../../src/components/search/everyday-entries.ts'
import { openIndex } from '../../../src/components/search/index-reader.ts'
import type { SearchEngine } from '../../../src/components/search/run-search.ts'
import { gatherContents } from '../../../src/publish/search/gather-contents.ts'
import { indexTexts } from '../../../src/publish/search/index-texts.ts'
import type { SearchText } from '../../../src/publish/search/search-text.ts'
import type { SearchWords } from '../../../src/views/search-words.ts'

/**
 * Make a search engine over a few texts, as the search page does over a site. `fetched` says which texts it asked for, `bytes`
 * how many bytes of texts and of Pagefind's index a server would have sent.
 */
export async function openEngine(
  texts: SearchText[],
  { written = {}, questions = [], schools = [] }: Partial<SearchWords> = {},
): Promise<SearchEngine & { fetched: number[]; bytes(): number }> {
  const contents = await gatherContents(texts)
  const files = await indexTexts(texts)
  const { pagefind, editions, fetched: pieces } = await serveIndex(files)
  const fetched: number[] = []
  const fetchText = async (edition: number) => {
    fetched.push(edition)
    // Through text, as over the wire.
    return JSON.parse(JSON.stringify(texts[edition])) as SearchText
  }
  const index = openIndex({ pagefind, editions, contents, fetchText })
  const bytes = (): number => {
    const ofIndex = files
      .filter(({ path }) => path.startsWith('index/') && pieces.has(path))
      .map(({ content }) => content)
    const ofTexts = fetched.map((edition) => gzipSync(JSON.stringify(texts[edition])))
    return [...ofIndex, ...ofTexts].reduce((sum, { length }) => sum + length, 0)
  }
  return {
    index,
    members: readMembers(contents),
    entries: everydayEntries({ written }),
    questions,
    schools,
    fetched,
    bytes,
  }
}
