import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { type ServedSite, serveSite } from './serve-site.ts'
import { dist, onePageOfEachKind } from './site-under-test.ts'

const path = (await onePageOfEachKind()).find(([kind]) => kind === 'comparison')?.[1] ?? ''

let browser: Browser
let site: ServedSite

beforeAll(async () => {
  browser = await startBrowser()
  site = await serveSite(dist)
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('a reader chooses which schools to see, and the choice stands in the address', async () => {
  const page = await browser.newPage()
  await page.goto(site.url + path)
  const boxes = page.locator('input[name=schools]:checked')
  const before = await boxes.count()
  const gone = (await boxes.first().getAttribute('value')) ?? ''
  expect(await page.locator(`[data-column="${gone}"]:visible`).count()).toBeGreaterThan(0)
  await boxes.first().uncheck()
  expect(await page.locator(`[data-column="${gone}"]:visible`).count()).toBe(0)
  expect(await page.locator('table').last().locator('thead th:visible').count()).toBe(before)
  expect(new URL(page.url()).searchParams.get('schools')?.split(',')).toHaveLength(before - 1)

  await page.reload()
  expect(await page.locator(`[data-column="${gone}"]:visible`).count()).toBe(0)
  await page.close()
})

test('without JavaScript the whole table is there, and nothing that does not work', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(site.url + path)
  expect(await page.locator('table').last().locator('thead th:visible').count()).toBeGreaterThan(2)
  expect(await page.locator('input[name=schools]:visible').count()).toBe(0)
  await context.close()
})
