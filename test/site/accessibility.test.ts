import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { dist, onePageOfEachKind } from './site-under-test.ts'
import { visitSite } from './visit-site.ts'

const site = visitSite(() => dist)

const kinds = await onePageOfEachKind()

const looks = [
  { name: 'light, wide', width: 1280, colorScheme: 'light', media: 'screen' },
  { name: 'dark, narrow', width: 320, colorScheme: 'dark', media: 'screen' },
  { name: 'print', width: 800, colorScheme: 'light', media: 'print' },
] as const

test('the site has every kind of page', () => {
  expect(kinds.map(([kind]) => kind)).toEqual(
    expect.arrayContaining([
      'home',
      'school',
      'policy',
      'edition',
      'topic',
      'comparison',
      'search',
      'guide',
      'notFound',
    ]),
  )
})

describe.each(looks)('$name', ({ width, colorScheme, media }) => {
  test.each(kinds)('%s has no fault that axe can find, and nothing runs off the screen', async (_, path) => {
    const context = await site.browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.emulateMedia({ media, colorScheme })
    await page.goto(site.url + path)
    await unfold(page)
    expect(await axeFaults(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.label')]
        .filter((label) => getComputedStyle(label).visibility === 'visible' && label.getBoundingClientRect().left < 0)
        .map((label) => label.textContent),
    )
    expect(cut, 'clause numbers cut off by the edge').toEqual([])
    await context.close()
  })
})

/** What is folded away is to be read too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

test('the first tab stop of a policy skips to the text, and every stop can be seen', async () => {
  const path = kinds.find(([kind]) => kind === 'policy')?.[1] ?? ''
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(site.url + path)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
    'Skip to the main part of this page',
  )
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')

  const unseen: string[] = []
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab')
    const problem = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 0 && height > 0
      return isSeen ? '' : element.outerHTML.slice(0, 120)
    })
    if (problem) unseen.push(problem)
  }
  expect(unseen).toEqual([])
  await page.close()
})
