import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

export interface ServedSite {
  url: string
  /** Paths that were asked for and not there. */
  missing: string[]
  close(): Promise<void>
}

/** Serve a folder as a static host would: text compressed, `index.html` for folders, `404.html` for what is not there. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const missing: string[] = []
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '')
    try {
      const body = await readFile(file)
      const type = types[extname(file)] ?? 'application/octet-stream'
      const packs = /^text|json|svg/.test(type) && String(request.headers['accept-encoding']).includes('gzip')
      response.writeHead(200, { 'content-type': type, ...(packs && { 'content-encoding': 'gzip' }) })
      response.end(packs ? gzipSync(body) : body)
    } catch {
      missing.push(path)
      const body = await readFile(join(folder, '404.html'))
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(body)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    missing,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
