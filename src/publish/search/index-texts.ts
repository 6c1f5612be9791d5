import { gunzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import { withoutCommon } from './common-words.ts'
import { aboveSeparator, type SearchText } from './search-text.ts'

/** A file of the index, by its path within it. */
export interface IndexFile {
  path: string
  content: Uint8Array
}

/** Pagefind's own pages and boxes, which the search page does without. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/

/**
 * Make Pagefind's index of the words of every edition. All languages are in one index, so that a policy is found whatever
 * language its reader's page is in.
 *
 * @param texts Every edition, the newest first.
 * @returns The files of the index, and `editions.json` with it: the name under which the index knows each edition, in order.
 * @see https://pagefind.app/docs/node-api/
 */
export async function indexTexts(texts: readonly SearchText[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', writePlayground: false })
    if (!index) throw failure(errors)
    for (const text of texts) {
      const added = await index.addCustomRecord(recordOf(text))
      if (added.errors.length > 0) throw failure(added.errors)
    }
    const made = await index.getFiles()
    if (made.errors.length > 0) throw failure(made.errors)
    const files = made.files.filter(({ path }) => !unused.test(path))
    return [...files, { path: 'editions.json', content: editionNames(texts, files) }]
  } finally {
    await pagefind.close()
  }
}

/** A heading is given once; lead-ins are clauses themselves. */
function recordOf({ url, title, school, edition, clauses, filters }: SearchText) {
  const headings = new Set(clauses.map(({ above }) => above.split(aboveSeparator)[0] ?? ''))
  const words = [...headings, ...clauses.map(({ text }) => text)]
  const meta = { title: `${school}, ${title}` }
  return { url, content: withoutCommon(words.join('\n')), language: 'en', meta, filters, sort: { date: edition } }
}

/** The index names each record by a digest; only the record's own file tells which it is. */
function editionNames(texts: readonly SearchText[], files: readonly IndexFile[]): Uint8Array {
  const names = new Map(
    files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .map(({ path, content }) => [addressIn(content), path.replace(/^.*\/|\.pf_fragment$/g, '')]),
  )
  return Buffer.from(JSON.stringify(texts.map(({ url }) => names.get(url) ?? '')))
}

function addressIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8')
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url
}

function failure(errors: readonly string[]): Error {
  return new Error(`The search index could not be made: ${errors.join('; ')}`)
}
