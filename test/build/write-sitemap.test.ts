import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeSitemap } from '../../src/site/write-sitemap.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitemap-'))
})

afterEach(() => rm(folder, { recursive: true }))

test('each address to keep stands once, in order; pages kept out of search engines are left out', async () => {
  const pages = {
    'b/index.html': '<head><link rel="canonical" href="https://a.example/b/?x=1&amp;y=2"></head>',
    'b/again.html': '<head><link rel="canonical" href="https://a.example/b/?x=1&amp;y=2"></head>',
    'index.html': '<head><link rel="canonical" href="https://a.example/"></head>',
    '404.html': '<head><meta name="robots" content="noindex"></head><link rel="canonical" href="https://a.example/no">',
  }
  await mkdir(join(folder, 'b'))
  for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, name), html)
  await writeSitemap(folder, new URL('https://a.example/policies/'))
  expect(await readFile(join(folder, 'sitemap.xml'), 'utf8')).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<url><loc>https://a.example/</loc></url>\n<url><loc>https://a.example/b/?x=1&amp;y=2</loc></url>\n</urlset>\n',
  )
  expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toContain(
    'Sitemap: https://a.example/policies/sitemap.xml\n',
  )
})
