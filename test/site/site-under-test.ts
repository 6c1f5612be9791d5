import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The site that `build-once.ts` built. */
export const dist = join(import.meta.dirname, '../../dist')

/** Every page of the built site, as a path from its root, in order. */
export async function listPages(): Promise<string[]> {
  const files = await readdir(dist, { recursive: true })
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort()
}

/** The kinds of pages, by the shape of their addresses. */
const kinds = {
  home: /^\/$/,
  school: /^\/(?!topics|compare|coverage|shared|search|guides|questions|feeds)[\w-]+\/$/,
  policy: /^\/(?!topics|compare|guides|questions)[\w-]+\/[\w-]+\/$/,
  edition: /^\/(?!topics|compare|guides|questions)[\w-]+\/[\w-]+\/[\w-]+\/$/,
  history: /^\/[\w-]+\/[\w-]+\/history\/$/,
  changes: /^\/[\w-]+\/[\w-]+\/[\w-]+\/changes\/$/,
  evidence: /^\/[\w-]+\/[\w-]+\/[\w-]+\/topics\/$/,
  anyTwo: /^\/[\w-]+\/[\w-]+\/changes\/$/,
  feeds: /^\/feeds\/$/,
  topics: /^\/topics\/$/,
  topic: /^\/topics\/[\w-]+\/$/,
  comparisons: /^\/compare\/$/,
  comparison: /^\/compare\/(?!schools|two)[\w-]+\/$/,
  papers: /^\/compare\/schools\/$/,
  paper: /^\/compare\/schools\/[\w-]+\/$/,
  pairs: /^\/compare\/two\/$/,
  pair: /^\/compare\/two\/[\w-]+\/[\w-]+\/$/,
  coverage: /^\/coverage\/$/,
  shared: /^\/shared\/$/,
  questions: /^\/questions\/$/,
  question: /^\/questions\/[\w-]+\/$/,
  search: /^\/search\/$/,
  guide: /^\/guides\/[\w-]+\/$/,
  notFound: /^\/404\.html$/,
}

/** One page of each kind that the site has: the first in order. */
export async function onePageOfEachKind(): Promise<[kind: string, path: string][]> {
  const pages = await listPages()
  return Object.entries(kinds).flatMap(([kind, shape]) => {
    const page = pages.find((path) => shape.test(path))
    return page === undefined ? [] : [[kind, page] as [string, string]]
  })
}
