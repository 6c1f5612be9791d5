import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { escapeXml } from '../publish/escape-xml.ts'

/** So many addresses a sitemap may hold: https://www.sitemaps.org/protocol.html. */
const mostAddresses = 50_000

/**
 * Write `sitemap.xml` and `robots.txt` for a built site: the address that each page says is the one to keep, so that pages
 * kept out of search engines stay out of it. It gives no dates: a build would only know its own.
 *
 * @param site Where the site stands, with its base path.
 */
export async function writeSitemap(folder: string, site: URL): Promise<void> {
  const kept = new Set<string>()
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.html')) continue
    const address = canonicalOf(await readFile(join(folder, name), 'utf8'))
    if (address !== null) kept.add(address)
  }
  const addresses = [...kept].sort()
  const parts = Array.from({ length: Math.ceil(addresses.length / mostAddresses) }, (_, part) =>
    addresses.slice(part * mostAddresses, (part + 1) * mostAddresses),
  )
  if (parts.length <= 1) await writeFile(join(folder, 'sitemap.xml'), listOf('urlset', 'url', addresses))
  else await writeParts(folder, site, parts)
  await writeFile(
    join(folder, 'robots.txt'),
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', site).href}\n`,
  )
}

async function writeParts(folder: string, site: URL, parts: string[][]): Promise<void> {
  const names = parts.map((_, index) => `sitemap-${index + 1}.xml`)
  for (const [index, name] of names.entries()) {
    await writeFile(join(folder, name), listOf('urlset', 'url', parts[index] ?? []))
  }
  const places = names.map((name) => new URL(name, site).href)
  await writeFile(join(folder, 'sitemap.xml'), listOf('sitemapindex', 'sitemap', places))
}

function canonicalOf(html: string): string | null {
  const head = html.slice(0, html.indexOf('</head>'))
  const address = /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1]
  return address?.replaceAll('&amp;', '&') ?? null
}

function listOf(list: string, entry: string, addresses: string[]): string {
  const entries = addresses.map((address) => `<${entry}><loc>${escapeXml(address)}</loc></${entry}>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</${list}>\n`
}
