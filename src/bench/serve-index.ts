import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Pagefind } from '../components/search/pagefind.ts'
import type { IndexedEditions, IndexFile } from '../publish/search/index-texts.ts'

/** Pagefind as a browser runs it, over files that are served from memory. */
export interface ServedIndex {
  pagefind: Pick<Pagefind, 'search'>
  editions: IndexedEditions
  /** Every file that was asked for. */
  fetched: Set<string>
}

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Pick<Pagefind, 'search'>
}

/** The server goes with the process. */
export async function serveIndex(files: readonly IndexFile[]): Promise<ServedIndex> {
  const contents = new Map(files.map(({ path, content }) => [path, content]))
  const fetched = new Set<string>()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1)
    const content = contents.get(path)
    if (content) fetched.add(path)
    response.writeHead(content ? 200 : 404).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const read = (path: string): Buffer => Buffer.from(contents.get(path) ?? [])
  const code = `data:text/javascript;base64,${read('pagefind.js').toString('base64')}`
  const { createInstance } = (await import(/* @vite-ignore */ code)) as PagefindModule
  const basePath = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return {
    pagefind: createInstance({ basePath, noWorker: true }),
    editions: JSON.parse(read('editions.json').toString('utf8')) as IndexedEditions,
    fetched,
  }
}
