import { gunzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import { withoutWords } from './common-words.ts'
import { aboveSeparator, type SearchText } from './search-text.ts'
import { stemsOf } from './word-stems.ts'

/** A file of the index, by its path within it. */
export interface IndexFile {
  path: string
  content: Uint8Array
}

/** `editions.json`: what the search page must know of the index beside Pagefind. */
export interface IndexedEditions {
  /** The name under which the index knows each edition, in order. */
  names: string[]
  /** Stems that nearly every edition has. They tell no edition from another, and are not in the index. */
  everywhere: string[]
}

/** A stem is everywhere that stands in this share of the editions, where there are so many at least. */
const nearlyAll = 0.9
const fewestEditions = 5

/** Pagefind's own pages and boxes, which the search page does without. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/

/**
 * Make Pagefind's index of the words of every edition. All languages are in one index, so that a policy is found whatever
 * language its reader's page is in.
 *
 * @param texts Every edition, the newest first.
 * @returns The files of the index, and `editions.json` with it.
 * @see https://pagefind.app/docs/node-api/
 */
export async function indexTexts(texts: readonly SearchText[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', writePlayground: false })
    if (!index) throw failure(errors)
    const everywhere = stemsEverywhere(texts)
    for (const text of texts) {
      const added = await index.addCustomRecord(recordOf(text, everywhere))
      if (added.errors.length > 0) throw failure(added.errors)
    }
    const made = await index.getFiles()
    if (made.errors.length > 0) throw failure(made.errors)
    const files = made.files.filter(({ path }) => !unused.test(path))
    const editions: IndexedEditions = { names: editionNames(texts, files), everywhere: [...everywhere].sort() }
    return [...files, { path: 'editions.json', content: Buffer.from(JSON.stringify(editions)) }]
  } finally {
    await pagefind.close()
  }
}

function recordOf(text: SearchText, everywhere: ReadonlySet<string>) {
  const { url, title, school, edition, filters } = text
  // A record without words would be left out, and with it its name.
  const content = withoutWords(wordsOfEdition(text), everywhere) || title
  return { url, content, language: 'en', meta: { title: `${school}, ${title}` }, filters, sort: { date: edition } }
}

/** A heading is given once; lead-ins are clauses themselves. */
function wordsOfEdition({ clauses }: SearchText): string {
  const headings = new Set(clauses.map(({ above }) => above.split(aboveSeparator)[0] ?? ''))
  return [...headings, ...clauses.map(({ text }) => text)].join('\n')
}

function stemsEverywhere(texts: readonly SearchText[]): Set<string> {
  if (texts.length < fewestEditions) return new Set()
  const counts = new Map<string, number>()
  for (const stem of texts.flatMap((text) => [...stemsOf(wordsOfEdition(text))])) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= nearlyAll * texts.length).map(([stem]) => stem))
}

/** The index names each record by a digest; only the record's own file tells which it is. */
function editionNames(texts: readonly SearchText[], files: readonly IndexFile[]): string[] {
  const names = new Map(
    files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .map(({ path, content }) => [addressIn(content), path.replace(/^.*\/|\.pf_fragment$/g, '')]),
  )
  return texts.map(({ url }) => names.get(url) ?? '')
}

function addressIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8')
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url
}

function failure(errors: readonly string[]): Error {
  return new Error(`The search index could not be made: ${errors.join('; ')}`)
}
