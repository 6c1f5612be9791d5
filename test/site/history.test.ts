import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { dist, listPages } from './site-under-test.ts'
import { visitSite } from './visit-site.ts'

const site = visitSite(() => dist)

const pages = await listPages()
/** A policy of three editions or more. */
const anyTwo = pages.find((path) => /^\/[\w-]+\/[\w-]+\/changes\/$/.test(path)) ?? ''
const policy = anyTwo.replace('changes/', '')
const changes = pages.filter((path) => path.startsWith(policy) && /\/\d[\w-]*\/changes\/$/.test(path))

async function open(path: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  await page.goto(site.url + path)
  return page
}

test('the history of a policy leads to each edition and to what changed in it', async () => {
  const page = await open(`${policy}history/`)
  expect(await axeFaults(page)).toEqual([])
  const moments = page.locator('.moment')
  expect(await moments.count()).toBe(changes.length + 1)
  const hrefs = await moments.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs).toEqual(expect.arrayContaining(changes))
  await page.context().close()
})

test('without JavaScript, a reader chooses with the keyboard what is shown', async () => {
  const page = await open(changes[0] ?? '', { javaScriptEnabled: false })
  const shown = () => page.locator('.change:visible').count()
  const all = await shown()
  expect(await page.locator('.change-sides:visible').count()).toBe(0)
  expect(await page.locator('.change ins, .change del').count()).toBeGreaterThan(0)

  await page.locator('[name=shown]:checked').focus()
  await page.keyboard.press('ArrowRight')
  expect(await shown()).toBeLessThan(all)
  expect(await page.locator('.changed:visible').count()).toBe(await page.locator('.changed').count())

  await page.locator('[name=sides]:checked').focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('.change-sides:visible').count()).toBeGreaterThan(0)
  expect(await page.locator('.change-sides:visible ~ .change-run:visible').count()).toBe(0)
  await page.context().close()
})

test('both ways of setting out the changes are without faults', async () => {
  const page = await open(changes[0] ?? '')
  await page.check('[value=changes]')
  await page.check('[value=sides]')
  expect(await axeFaults(page)).toEqual([])
  await page.context().close()
})

test('any two editions are compared in the browser, at an address of their own', async () => {
  const page = await open(anyTwo)
  const newest = await page.locator('[name=to] option').last().getAttribute('value')
  const oldest = await page.locator('[name=from] option').first().getAttribute('value')
  const heading = await page.locator('h1').textContent()
  await page.locator('[name=from]').selectOption(newest ?? '')
  await page.locator('[name=to]').selectOption(oldest ?? '')
  await page.getByRole('button', { name: 'Compare' }).press('Enter')
  await page.waitForURL(`**/changes/?from=${newest}&to=${oldest}`)
  await page.waitForFunction(() => document.querySelector('[data-part=report]')?.textContent?.startsWith('Shown'))
  expect(await page.locator('h1').textContent()).not.toBe(heading)
  expect(await page.locator('.changed').count()).toBeGreaterThan(0)
  expect(await axeFaults(page)).toEqual([])
  await page.context().close()
})

test('the browser finds the same changes as the page of a pair', async () => {
  const page = await open(changes[0] ?? '')
  const built = await page.locator('[data-part=rows]').innerHTML()
  const [from, to] = await Promise.all(
    ['before', 'after'].map(async (side) =>
      (await page.locator(`[data-part=${side}]`).getAttribute('href'))?.split('/').at(-2),
    ),
  )
  await page.goto(`${site.url}${anyTwo}?from=${from}&to=${to}`)
  await page.waitForFunction(() => document.querySelector('[data-part=report]')?.textContent?.startsWith('Shown'))
  expect(await page.locator('[data-part=rows]').innerHTML()).toBe(built)
  await page.context().close()
})

test('a pair that has a page of its own leads there', async () => {
  const page = await open(anyTwo)
  await page.locator('[name=from]').selectOption({ index: 0 })
  await page.locator('[name=to]').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.waitForURL((url) => changes.includes(url.pathname))
  await page.context().close()
})

test('without JavaScript, the first edition is compared with the newest, and nothing asks for a choice', async () => {
  const page = await open(anyTwo, { javaScriptEnabled: false })
  expect(await page.locator('.any-two').isVisible()).toBe(false)
  expect(await page.locator('.change').count()).toBeGreaterThan(0)
  await page.context().close()
})

test('on paper, changes need no colour, and no controls are printed', async () => {
  const page = await open(changes[0] ?? '')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.redline-tools').isVisible()).toBe(false)
  const lines = await page.evaluate(() =>
    ['ins', 'del'].map((name) => {
      const element = document.querySelector(`.change ${name}`)
      return element ? getComputedStyle(element).textDecorationLine : ''
    }),
  )
  expect(lines).toEqual(['underline', 'line-through'])
  await page.context().close()
})
