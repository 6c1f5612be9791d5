import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeHostileProject } from './make-hostile-project.ts'
import { visitSite } from './visit-site.ts'

let folder: string
let pages: string[]

beforeAll(async () => {
  folder = await makeHostileProject()
  const files = await readdir(join(folder, 'dist'), { recursive: true })
  pages = files.filter((file) => file.endsWith('.html')).sort()
})

const site = visitSite(() => join(folder, 'dist'))

afterAll(async () => {
  if (folder) await rm(folder, { recursive: true })
})

test('nothing in a document ran while the site was built', async () => {
  const files = await readdir(folder)
  expect(files.filter((name) => name.startsWith('pwned'))).toEqual([])
  expect(pages.filter((page) => page.startsWith('hostile')).length).toBeGreaterThanOrEqual(10)
})

test('no page has an element, an attribute or an address that a document brought along', async () => {
  const faults: string[] = []
  for (const page of pages) {
    const html = await readFile(join(folder, 'dist', page), 'utf8')
    const tree: Root = unified().use(rehypeParse).parse(html)
    const allowed = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    visit(tree, 'element', ({ tagName, properties, children }) => {
      if (/^(?:iframe|object|embed|base|img|style|math|template|foreignobject)$/.test(tagName))
        faults.push(`${page}: <${tagName}>`)
      if (tagName === 'form' && !String(properties['action'] ?? '/').startsWith('/')) faults.push(`${page}: <form>`)
      const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('')
      const isOurs =
        properties['type'] === 'application/ld+json' ||
        String(properties['src']).startsWith('/_astro/') ||
        allowed.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
      if (tagName === 'script' && !isOurs) faults.push(`${page}: <script>`)
      for (const [name, value] of Object.entries(properties)) {
        if (/^(?:on|style$|srcdoc$)/i.test(name)) faults.push(`${page}: ${name}`)
        if (/^(?:href|src|action)$/.test(name) && /^\W*(?:javascript|data|vbscript):/i.test(String(value)))
          faults.push(`${page}: ${name}=${value}`)
      }
    })
  }
  expect(faults).toEqual([])
})

test('the words themselves are there, as words', async () => {
  const html = await readFile(join(folder, 'dist/hostile/plain/index.html'), 'utf8')
  expect(html).toMatch(/&(?:lt|#x3C);\/script/)
  expect(html).toContain('import evil from')
  expect(html).toContain('{globalThis.pwned')
})

test('data for machines cannot be closed from within', async () => {
  const html = await readFile(join(folder, 'dist/hostile/plain/index.html'), 'utf8')
  const texts = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  )
  expect(texts.map((text) => JSON.parse(text)['@type'])).toEqual(['DigitalDocument', 'BreadcrumbList'])
  expect(texts.join('')).not.toContain('<')
})

test('no page runs anything of a document, asks for anything outside, or breaks its own rules', async () => {
  const troubles: string[] = []
  const context = await site.browser.newContext()
  const page = await context.newPage()
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('request', (request) => request.url().startsWith(site.url) || troubles.push(`outside: ${request.url()}`))
  for (const path of pages.filter((name) => name !== '404.html')) {
    await page.goto(`${site.url}/${path.replace(/index\.html$/, '')}`)
    const pwned = await page.evaluate(() => (globalThis as { pwned?: unknown }).pwned)
    if (pwned !== undefined) troubles.push(`${path}: ${pwned}`)
  }
  await page.goto(`${site.url}/search/?q=${encodeURIComponent('"><script>globalThis.pwned=1</script> pupils')}`)
  await page.waitForFunction(() => /\d|No clause/.test(document.querySelector('[data-part=report]')?.textContent ?? ''))
  expect(await page.evaluate(() => (globalThis as { pwned?: unknown }).pwned)).toBeUndefined()
  await page.goto(`${site.url}/compare/two/?a=hostile--plain&b=hostile--web-page`)
  await page.waitForSelector('#_pair .pair-clause')
  expect(await page.locator('#_pair :is(script, img, iframe, svg)').count()).toBe(0)
  expect(await page.evaluate(() => (globalThis as { pwned?: unknown }).pwned)).toBeUndefined()
  expect(troubles).toEqual([])
  await context.close()
})
