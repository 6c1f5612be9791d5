import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { FileSystemConfigLoader, HtmlValidate, type RuleConfig } from 'html-validate'
import { LinkChecker } from 'linkinator'
import { expect, test } from 'vitest'
import { serveSite } from './serve-site.ts'
import { dist, listPages, onePageOfEachKind } from './site-under-test.ts'

const pages = await listPages()

/** Matters of style, not of validity; and roles keep the semantics of unmarked lists in Safari. */
const htmlRules: RuleConfig = {
  'no-trailing-whitespace': 'off',
  'long-title': 'off',
  'no-redundant-role': 'off',
  'void-style': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'valid-id': ['error', { relaxed: true }],
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
}

function fileOf(path: string): string {
  return join(dist, path, path.endsWith('/') ? 'index.html' : '')
}

test('only search, comparisons and pages with a table to copy have scripts; no page has handlers or styles of its own', async () => {
  const scripted = new Set<string>()
  for (const path of pages) {
    const html = await readFile(fileOf(path), 'utf8')
    expect(html, path).not.toMatch(/<[^>]+\s(?:on\w+|style)=|<style|javascript:/i)
    if (/<script(?! type="application\/ld\+json">)/.test(html)) scripted.add(path)
  }
  const mayHaveScripts =
    /^\/(?:search\/|compare\/[\w-]+\/|compare\/schools\/[\w-]+\/|compare\/two\/[\w-]+\/[\w-]+\/|questions\/[\w-]+\/|coverage\/|[\w-]+\/[\w-]+\/changes\/)$/
  expect([...scripted].filter((path) => !mayHaveScripts.test(path))).toEqual([])
})

test('every page allows only its own scripts and styles', async () => {
  for (const path of pages) {
    const html = await readFile(fileOf(path), 'utf8')
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    expect(policy, path).toMatch(/default-src 'none'/)
    expect(policy, path).not.toMatch(/'unsafe-|https?:|\*/)
    // Pagefind compiles its own WebAssembly; no other page may.
    expect(policy.includes("'wasm-unsafe-eval'"), path).toBe(path === '/search/')
  }
})

test('a policy page with its style sheet is under 40 KB compressed', async () => {
  const policy = (await onePageOfEachKind()).find(([kind]) => kind === 'policy')?.[1] ?? ''
  const html = await readFile(fileOf(policy), 'utf8')
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address = '']) => address)
  expect(sheets.length).toBeGreaterThan(0)
  const files = await Promise.all(sheets.map((address) => readFile(join(dist, address))))
  const bytes = [Buffer.from(html), ...files].reduce((sum, file) => sum + gzipSync(file).length, 0)
  expect(bytes).toBeLessThan(40_000)
})

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({ extends: ['html-validate:recommended'], rules: htmlRules }),
  )
  const faults: string[] = []
  for (const path of pages) {
    const { results } = await validator.validateFile(fileOf(path))
    for (const { messages } of results) {
      faults.push(...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`))
    }
  }
  expect(faults).toEqual([])
})

test('every page is reached, and every link leads somewhere, down to the part of the page it names', async () => {
  const site = await serveSite(dist)
  const { links } = await new LinkChecker().check({
    path: `${site.url}/`,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link) => !link.startsWith(site.url),
  })
  await site.close()
  const reached = new Set(links.map(({ url }) => new URL(url).pathname))
  expect(pages.filter((path) => path !== '/404.html' && !reached.has(path))).toEqual([])
  const broken = links.filter(({ state }) => state === 'BROKEN')
  expect(broken.map(({ url, parent }) => `${parent} → ${url}`)).toEqual([])
})
