import { execFile } from 'node:child_process'
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBenchProject } from '../../src/bench/make-bench-project.ts'
import { axeFaults } from './axe-faults.ts'
import { visitSite } from './visit-site.ts'

const root = join(import.meta.dirname, '../..')

/** Ten schools are of this trust: more than can stand side by side. */
const trust = 'River & Hill Trust'

let folder: string
let policies: { key: string; text: string; trust: string; asked: string[] }[]
let topic: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'many-schools-'))
  await makeBenchProject(root, folder, 16)
  for (let school = 0; school < 10; school++) {
    await appendFile(join(folder, `content/schools/bench-${school}.yaml`), `trust: ${trust}\n`)
  }
  await promisify(execFile)(process.execPath, ['scripts/site.ts'], { cwd: folder })
  policies = JSON.parse(await readFile(join(folder, 'dist/compare/policies.json'), 'utf8')).policies
  topic = policies[0]?.asked[0] ?? ''
}, 300_000)

const site = visitSite(() => join(folder, 'dist'))

afterAll(async () => {
  if (folder) await rm(folder, { recursive: true })
})

function sideBySide(page: Page): Promise<string[]> {
  return page.locator('#_answers thead th[data-column]:visible a').allInnerTexts()
}

/** What stands side by side changes a moment after the address does. */
async function stand(page: Page, names: readonly string[]): Promise<void> {
  await expect.poll(async () => (await sideBySide(page)).toSorted(), { timeout: 10_000 }).toEqual(names.toSorted())
}

async function openComparison(search = '', width = 1280): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width, height: 900 } })
  await page.goto(`${site.url}/compare/${topic}/${search}`)
  await page.waitForFunction(() => /\d/.test(document.querySelector('[data-report]')?.textContent ?? ''))
  return page
}

test('all the schools of a trust are shown at a glance, and a few of them side by side', async () => {
  const page = await openComparison()
  expect(await page.locator('[data-glance]').isVisible()).toBe(false)
  await page.getByLabel('Trust').selectOption(trust)
  await page.waitForURL(/trust=/)
  const ofTrust = policies.filter((policy) => policy.trust === trust && policy.asked.includes(topic))
  expect(ofTrust.length).toBeGreaterThan(6)
  const names = await page.locator('#_glance-table tbody th label').allTextContents()
  expect(names.map((name) => name.replace(': side by side', '').trim())).toEqual(ofTrust.map(({ text }) => text))
  await stand(
    page,
    ofTrust.slice(0, 6).map(({ text }) => text),
  )

  await page.getByRole('button', { name: 'Take the next 6' }).click()
  await page.waitForURL(/schools=/)
  await stand(
    page,
    ofTrust.slice(6, 12).map(({ text }) => text),
  )
  await page.close()
})

test('a school is picked by keyboard, and what is chosen comes back with the address', async () => {
  const search = `?schools=${policies[0]?.key}&trust=${encodeURIComponent(trust)}`
  const page = await openComparison(search)
  const box = page.locator('#_glance-table input:not(:checked)').first()
  const key = await box.getAttribute('data-pick')
  await box.focus()
  await page.keyboard.press('Space')
  await page.waitForURL((url) => url.searchParams.get('schools')?.includes(key ?? '-') ?? false)
  await page.waitForSelector(`#_answers th[data-column="${key}"]`)
  await expect.poll(() => sideBySide(page)).toHaveLength(2)
  const chosen = await sideBySide(page)

  await page.reload()
  await page.waitForSelector(`#_answers th[data-column="${key}"]`)
  await stand(page, chosen)
  expect(await page.getByLabel('Trust').inputValue()).toBe(trust)
  await page.close()
})

test('“we” may be any school, which then stands side by side with the others until it is unticked', async () => {
  const page = await openComparison()
  const last = policies.findLast(({ asked }) => asked.includes(topic))
  const shown = await sideBySide(page)
  expect(shown).not.toContain(last?.text)
  await page.getByLabel('“We” means').selectOption(last?.key ?? '')
  await page.waitForURL((url) => url.searchParams.get('ours') === last?.key)
  await page.waitForSelector(`#_answers th[data-column="${last?.key}"]`)
  await stand(page, [...shown.slice(0, -1), last?.text ?? ''])

  await page.reload()
  await page.waitForSelector(`#_answers th[data-column="${last?.key}"]`)
  expect(await page.getByLabel('“We” means').inputValue()).toBe(last?.key)
  await page
    .locator('[data-picks]')
    .getByLabel(last?.text ?? '', { exact: true })
    .uncheck()
  await page.waitForURL((url) => !url.searchParams.has('ours'))
  expect(await page.getByLabel('“We” means').inputValue()).toBe('')
  await page.close()
})

test('an answer at a glance opens to the policy’s own words', async () => {
  const page = await openComparison(`?trust=${encodeURIComponent(trust)}`)
  const cell = page.locator('#_glance-table details').last()
  expect(await cell.locator('blockquote').count()).toBe(0)
  await cell.locator('summary').click()
  await cell.locator('blockquote').first().waitFor()
  expect(await cell.locator('figcaption a').first().getAttribute('href')).toContain('#')
  await page.close()
})

test.each([320, 1280])('many schools at a glance have no fault that axe can find, %i px wide', async (width) => {
  // Opened in a context of its own: axe works in no other.
  const context = await site.browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${site.url}/compare/${topic}/?trust=${encodeURIComponent(trust)}`)
  await page.waitForSelector('#_glance-table tbody tr')
  expect(await axeFaults(page)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
  await context.close()
})

test('any two of many stand side by side, and an address that names no two says so', async () => {
  const [a, b] = [policies.at(-1)?.key, policies.at(-2)?.key]
  const page = await site.browser.newPage()
  await page.goto(`${site.url}/compare/two/?a=${a}&b=${b}`)
  await page.waitForSelector('#_pair .pair-clause')
  expect(await page.locator('#_pair thead th').allInnerTexts()).toHaveLength(2)
  expect(await page.title()).toContain(' beside ')
  await page.goto(`${site.url}/compare/two/?a=${a}&b=nobody--policy`)
  await page.getByText('This site holds no such policy').waitFor()
  await page.goto(`${site.url}/compare/two/?a=${a}&b=${a}`)
  await page.getByText('Choose two different policies').waitFor()
  await page.close()
})

test('without JavaScript the page says how many schools it shows, and where the others are', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.url}/compare/${topic}/`)
  expect(await page.locator('noscript p').innerText()).toMatch(/^6 of \d+ policies stand side by side\./)
  expect(await sideBySide(page)).toHaveLength(6)
  await page.locator('#_answers tbody th a').first().click()
  expect(await page.locator('.answer-full').count()).toBeGreaterThan(6)
  await context.close()
})

test('no page of the comparisons carries the words of every school', async () => {
  const files = (await readdir(join(folder, 'dist'), { recursive: true })).filter((file) =>
    /^(?:compare|coverage|questions|shared)\/.*\.html$/.test(file),
  )
  const sizes = await Promise.all(
    files.map(async (file) => ({ file, bytes: gzipSync(await readFile(join(folder, 'dist', file))).length })),
  )
  expect(sizes.filter(({ bytes }) => bytes > 30_000)).toEqual([])
})
