import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { dist, onePageOfEachKind } from './site-under-test.ts'
import { visitSite } from './visit-site.ts'

const site = visitSite(() => dist)

const kinds = await onePageOfEachKind()
/** Numbered clauses, parts of lists, several editions. */
const policy = '/thistledown/social-media/'

async function open(path: string, width: number): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width, height: 800 } })
  await page.goto(site.url + path)
  return page
}

describe('sections', () => {
  test('beside the text follow the reader, without a script', async ({ skip }) => {
    const page = await open(`${policy}#concerns`, 1280)
    const isKnown = await page.evaluate(() => CSS.supports('selector(:target-current)'))
    skip(!isKnown, 'this browser does not know which section is read')
    const current = page.locator('.contents a:target-current')
    await expect.poll(() => current.allTextContents()).toEqual([expect.stringContaining('Concerns')])
    await page.close()
  })

  test('stay in reach on a phone: a bar comes as the list goes, and leads back to it', async () => {
    const page = await open(policy, 360)
    const bar = page.locator('.running-bar')
    expect(await bar.isVisible()).toBe(false)
    await page.evaluate(() => window.scrollTo(0, 3000))
    await bar.waitFor()
    expect((await bar.boundingBox())?.y).toBe(0)
    await bar.click()
    await page.waitForFunction(() => {
      const { top = -1, bottom = 0 } = document.querySelector('.contents a')?.getBoundingClientRect() ?? {}
      return top >= 0 && bottom > top && bottom <= window.innerHeight
    })
    await page.close()
  })
})

test('a reader sees as many clauses as the choice of audience says, and every clause again', async () => {
  const page = await open(policy, 1280)
  const shown = () =>
    page.evaluate(
      () => [...document.querySelectorAll('.clause[data-for]')].filter((one) => one.checkVisibility()).length,
    )
  const count = (audience: string) =>
    page.evaluate((name) => document.querySelectorAll(`.clause[data-for~="${name}"]`).length, audience)
  const everybody = await shown()
  await page.getByRole('link', { name: /^parents/ }).click()
  expect(await page.getByText('You see only what binds or concerns parents').isVisible()).toBe(true)
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll('.clause[data-for~="parents"]')].filter((one) => !one.checkVisibility()),
  )
  expect(hidden).toEqual([])
  expect(await page.getByRole('link', { name: /^parents/ }).textContent()).toContain(String(await count('parents')))
  expect(await shown()).toBeLessThan(everybody)
  await page.getByRole('link', { name: 'everyone' }).click()
  expect(await shown()).toBe(everybody)
  await page.close()
})

test('search from a school looks among its own policies', async () => {
  const page = await open('/crypt/', 1280)
  await page.getByLabel('Search this school’s policies').fill('photographs')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\//)
  await page.waitForFunction(
    () => document.querySelector<HTMLSelectElement>('select[name="school"]')?.value === 'The Crypt School',
  )
  await page.close()
})

test('on paper a policy has its clause numbers, a head on every page but the first, and its address and pages below', async () => {
  const page = await open(policy, 1280)
  const [first = '', second = '', ...others] = await pdfPages(page)
  const pages = 2 + others.length
  const edition = 'Social Media Policy, September 2025'
  for (const words of ['Thistledown Example School', edition, `2 / ${pages}`]) expect(second).toContain(words)
  for (const words of ['/thistledown/social-media/2025-09/', `1 / ${pages}`]) expect(first).toContain(words)
  expect(first).toMatch(/(?<!\d)1\.1(?!\d).*(?<!\d)1\.2(?!\d)/)
  // The title stands there itself, and the words to cite it by.
  expect(first.split(edition)).toHaveLength(2)
  await page.close()
})

/** The words of each page of a page on paper, in the order they were set. */
async function pdfPages(page: Page): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })) }).promise
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      return items.flatMap((item) => ('str' in item && item.str.trim() ? [item.str.trim()] : [])).join(' ')
    }),
  )
}

describe('text twice as large', () => {
  test.each(kinds)('%s does not run off the screen', async (_, path) => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } })
    const session = await page.context().newCDPSession(page)
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
    await page.goto(site.url + path)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await page.close()
  })
})
