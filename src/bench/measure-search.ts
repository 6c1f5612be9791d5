import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readMembers } from '../components/search/count-facets.ts'
import { countValues } from '../components/search/count-values.ts'
import { everydayEntries } from '../components/search/everyday-entries.ts'
import { findPolicies, loadNext } from '../components/search/find-policies.ts'
import { type IndexParts, openIndex } from '../components/search/index-reader.ts'
import { queryTerms } from '../components/search/query-terms.ts'
import { readEverydayWords } from '../library/read-everyday-words.ts'
import { openLibrary } from '../library.ts'
import type { Settings } from '../model/settings.ts'
import { gatherContents, type SearchContents } from '../publish/search/gather-contents.ts'
import { indexTexts } from '../publish/search/index-texts.ts'
import type { SearchText } from '../publish/search/search-text.ts'
import { searchText } from '../views/search-text.ts'
import { type SearchWords, searchWords } from '../views/search-words.ts'
import { searchedEditions } from '../views/searched-editions.ts'
import { makeBenchProject } from './make-bench-project.ts'
import { serveIndex } from './serve-index.ts'

/** What a reader's first search fetches, in bytes as a server sends them. */
export interface SearchCost {
  editions: number
  /** Pagefind's program, and what stands in no query's place: everyday words, questions, the words of the site. */
  start: number
  /** For each query: the pieces of the index, and the texts of the policies shown first. */
  queries: { index: number; texts: number }[]
}

/** What people look for: common words and rare ones, everyday words with many others beside them, slips, and nothing. */
const queries = [
  'teacher add my kid on insta',
  'photographs of pupils',
  'friend request',
  'password',
  'can i get sacked for a facebook post',
  'give parents my phone number',
  'instgram',
  'who do i tell if i am worried about something online',
  'working hours',
  'staff must not',
  'governors',
  'xylophone',
]

/** Search the library of a project as a reader would who has nothing of it yet, query by query. */
export async function measureSearch(root: string, settings: Settings): Promise<SearchCost> {
  const library = await openLibrary(root, settings)
  const texts: SearchText[] = []
  // One after the other: a thousand editions would be parsed at once.
  for (const { policy, front } of searchedEditions(library)) texts.push(await searchText(library, policy, front))
  const contents = await gatherContents(texts)
  const words = searchWords(library, await readEverydayWords(root))
  const files = await indexTexts(texts)
  const sizes = new Map(files.map(({ path, content }) => [path, sentSize(path, content)]))
  const costs: SearchCost['queries'] = []
  let start = 0
  for (const query of queries) {
    const { pagefind, editions, fetched } = await serveIndex(files)
    const read = new Set<number>()
    const fetchText = async (edition: number) => {
      read.add(edition)
      return texts[edition] as SearchText
    }
    await search(query, words, { pagefind, editions, contents, fetchText })
    const pieces = [...fetched].filter((path) => path.startsWith('index/'))
    const rest = [...fetched, 'pagefind.js', 'editions.json'].filter((path) => !path.startsWith('index/'))
    start = Math.max(start, sum(rest.map((path) => sizes.get(path) ?? 0)) + sizeOf(contents) + sizeOf(words))
    costs.push({
      index: sum(pieces.map((path) => sizes.get(path) ?? 0)),
      texts: sum([...read].map((edition) => sizeOf(texts[edition]))),
    })
  }
  return { editions: texts.length, start, queries: costs }
}

/** Pagefind's own files are compressed already; what is read as text, a server compresses. */
function sentSize(path: string, content: Uint8Array): number {
  return /\.(?:js|json)$/.test(path) ? gzipSync(content).length : content.length
}

function sizeOf(json: unknown): number {
  return gzipSync(JSON.stringify(json)).length
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

async function search(
  query: string,
  words: SearchWords,
  parts: IndexParts & { contents: SearchContents },
): Promise<void> {
  const entries = everydayEntries(words)
  const engine = { index: openIndex(parts), members: readMembers(parts.contents), entries }
  const found = await findPolicies(engine, queryTerms(query, entries), { filters: {}, order: 'relevance' })
  await countValues(engine, found, {})
  await loadNext(found.policies, 0, 'relevance')
}

/** The same for a made-up project of so many editions. */
export async function measureMadeUpSearch(root: string, editions: number, settings: Settings): Promise<SearchCost> {
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-bench-'))
  try {
    await makeBenchProject(root, folder, editions)
    return await measureSearch(folder, settings)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @returns The bytes of the search page's own script, in the site that stands in `dist/`. */
export async function measureScript(root: string): Promise<number> {
  const page = await readFile(join(root, 'dist/search/index.html'), 'utf8')
  const sources = [...page.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, source = '']) => source)
  const files = sources.map((source) => join(root, 'dist/_astro', source.slice(dirname(source).length + 1)))
  return sum(await Promise.all(files.map(async (file) => gzipSync(await readFile(file)).length)))
}
