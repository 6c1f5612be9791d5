import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readMembers } from '../components/search/count-facets.ts'
import { countValues } from '../components/search/count-values.ts'
import { everydayEntries } from '../components/search/everyday-entries.ts'
import { findPolicies, loadNext } from '../components/search/find-policies.ts'
import { type FetchJson, openIndex } from '../components/search/index-reader.ts'
import { queryTerms } from '../components/search/query-terms.ts'
import { readEverydayWords } from '../library/read-everyday-words.ts'
import { type Library, openLibrary } from '../library.ts'
import type { Settings } from '../model/settings.ts'
import { searchText } from '../views/search-text.ts'
import { searchWords } from '../views/search-words.ts'
import { searchedEditions, searchIndex } from '../views/searched-editions.ts'
import { makeBenchProject } from './make-bench-project.ts'

/** What a reader's first search fetches, in bytes as a server sends them. */
export interface SearchCost {
  editions: number
  /** Everyday words, questions and what stands where in the index. */
  start: number
  /** For each query: the shards of the index, and the texts of the policies shown first. */
  queries: { shards: number; texts: number }[]
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
  const fetchText = await publish(root, library)
  const costs: SearchCost['queries'] = []
  let start = 0
  for (const query of queries) {
    const bytes = new Map<string, number>()
    await search(query, async (path) => {
      const text = await fetchText(path)
      bytes.set(path, gzipSync(text).length)
      return JSON.parse(text)
    })
    const of = (folder: RegExp): number =>
      [...bytes].filter(([path]) => folder.test(path)).reduce((sum, [, size]) => sum + size, 0)
    start = of(/^(?:index|everyday-words)\.json$/)
    costs.push({ shards: of(/^index\/|^vocabulary/), texts: of(/^texts\//) })
  }
  return { editions: searchedEditions(library).length, start, queries: costs }
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

/** @returns The files of the search index, by their paths, as the site publishes them. */
async function publish(root: string, library: Library): Promise<(path: string) => Promise<string>> {
  const { contents, shards, vocabulary } = await searchIndex(library)
  const editions = searchedEditions(library)
  const words = searchWords(library, await readEverydayWords(root))
  const single: Record<string, unknown> = {
    'index.json': contents,
    'vocabulary.json': vocabulary,
    'everyday-words.json': words,
  }
  return async (path) => {
    const place = Number(/\d+/.exec(path)?.[0])
    const edition = editions[place]
    if (path.startsWith('texts/') && edition)
      return JSON.stringify(await searchText(library, edition.policy, edition.front))
    return JSON.stringify(path.startsWith('index/') ? shards[place] : single[path])
  }
}

async function search(query: string, fetchJson: FetchJson): Promise<void> {
  const index = await openIndex(fetchJson)
  const words = (await fetchJson('everyday-words.json')) as ReturnType<typeof searchWords>
  const entries = everydayEntries(words)
  const engine = { index, members: readMembers(index.contents), entries }
  const found = await findPolicies(engine, queryTerms(query, entries), { filters: {}, order: 'relevance' })
  await countValues(engine, found, {})
  await loadNext(found.policies, 0, 'relevance')
}

/** @returns The bytes of the search page's own script, in the site that stands in `dist/`. */
export async function measureScript(root: string): Promise<number> {
  const page = await readFile(join(root, 'dist/search/index.html'), 'utf8')
  const sources = [...page.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, source = '']) => source)
  const files = sources.map((source) => join(root, 'dist/_astro', source.slice(dirname(source).length + 1)))
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(file)).length))
  return sizes.reduce((sum, size) => sum + size, 0)
}
