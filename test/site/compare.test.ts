import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { answersDataSchema } from '../../src/publish/data/answers-data.ts'
import { editionDataSchema } from '../../src/publish/data/edition-data.ts'
import { type IndexData, indexDataSchema } from '../../src/publish/data/index-data.ts'
import { positionsDataSchema } from '../../src/publish/data/positions-data.ts'
import { dist } from './site-under-test.ts'
import { visitSite } from './visit-site.ts'

let index: IndexData

/** A comparison with real schools in it. */
let comparison: string

const site = visitSite(() => dist)

beforeAll(async () => {
  index = indexDataSchema.parse(await readJson('data/index.json'))
  comparison = `${site.url}/compare/${index.policies.flatMap(({ asked }) => asked)[0]}/`
})

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(dist, path), 'utf8'))
}

function shownQuestions(page: Page): Promise<number> {
  return page.locator('tr[data-question]:visible').count()
}

function shownSchools(page: Page): Promise<string[]> {
  return page.locator('#_answers thead th[data-column]:visible a').allInnerTexts()
}

test('a reader chooses schools and questions, and the choice stands in the address', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(comparison)
  const [schools, questions] = [await shownSchools(page), await shownQuestions(page)]
  expect(schools.length).toBeGreaterThan(1)

  await page.locator('input[name=schools]:checked').first().uncheck()
  await page.waitForURL(/schools=/)
  expect(await shownSchools(page)).toEqual(schools.slice(1))

  await page.getByLabel('Where we differ').check()
  await page.waitForURL(/show=differ/)
  const differing = await shownQuestions(page)
  expect(differing).toBeLessThan(questions)
  for (const row of await page.locator('tr[data-question]:visible').all()) {
    const said = await row
      .locator('td[data-state=said]:visible')
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['position']))
    expect(new Set(said).size).toBeGreaterThan(1)
  }

  await page.reload()
  await page.waitForFunction(() => /\d/.test(document.querySelector('[data-report]')?.textContent ?? ''))
  expect(await shownSchools(page)).toEqual(schools.slice(1))
  expect(await shownQuestions(page)).toBe(differing)
  await page.close()
})

test('an answer opens by keyboard to the exact words, and its link leads to their clause', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(comparison)
  const cell = page.locator('td[data-state=said]:visible').first()
  await cell.locator('summary').focus()
  await page.keyboard.press('Enter')
  const quote = (await cell.locator('blockquote').first().innerText()).replace(/\s+/g, ' ')
  await cell.locator('figcaption a').first().click()
  await page.waitForURL(/#/)
  const clause = (await page.locator(':target .words').first().innerText()).replace(/\s+/g, ' ').trim()
  expect(quote.includes(clause) || clause.includes(quote)).toBe(true)
  await page.close()
})

test('made-up schools wait to be chosen', async () => {
  const page = await site.browser.newPage()
  await page.goto(comparison)
  const examples = index.schools.filter(({ example }) => example).map(({ name }) => name)
  expect(examples.length).toBeGreaterThan(0)
  expect((await shownSchools(page)).filter((name) => examples.some((one) => name.startsWith(one)))).toEqual([])
  await page.getByRole('checkbox', { name: examples[0] ?? '' }).check()
  expect((await shownSchools(page)).some((name) => name.startsWith(examples[0] ?? ''))).toBe(true)
  await page.close()
})

test('without JavaScript the whole table is there, and no choice that would do nothing', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(comparison)
  expect(await shownQuestions(page)).toBe(await page.locator('tr[data-question]').count())
  expect(await page.locator('[data-filters]').isVisible()).toBe(false)
  const cell = page.locator('td[data-state=said]:visible').first()
  await cell.locator('summary').click()
  expect(await cell.locator('blockquote').first().isVisible()).toBe(true)
  await context.close()
})

test('on paper, the quotes of what is shown follow as numbered notes', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(comparison)
  const quoted = await page.locator('tr[data-question] td:visible:has(blockquote)').count()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('[data-notes] li').count()).toBe(quoted)
  expect(await page.locator('.note-mark').last().innerText()).toBe(String(quoted))
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect(await page.locator('.note-mark, [data-notes] li').count()).toBe(0)
  await page.close()
})

test('any two policies stand clause by clause, and what is shown stands in the address', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${site.url}/compare/two/`)
  const keys = index.policies.map(({ school, policy }) => `${school}--${policy}`)
  const [a = '', b = ''] = keys
  await page.getByLabel('One policy').selectOption(a)
  await page.getByLabel('Beside').selectOption(b)
  await page.getByRole('button', { name: 'Set side by side' }).click()
  await page.waitForURL(/a=.*b=/)
  await page.waitForSelector('#_pair .pair-clause')
  const shown = await page
    .locator('#_pair .pair-clause a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(shown.toSorted()).toEqual((await clauseLinks([a, b])).toSorted())

  await page.getByLabel('What only one has').check()
  await page.waitForURL(/show=only/)
  expect(await page.locator('#_pair tr[data-kind]:visible').count()).toBeGreaterThan(0)
  expect(await page.locator('#_pair tr[data-kind]:not([data-kind=only]):visible').count()).toBe(0)
  await page.reload()
  await page.waitForSelector('#_pair [data-kind=only] .pair-clause')
  expect(await page.getByLabel('What only one has').isChecked()).toBe(true)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`${a}-${b}.csv`)
  expect(await readFile(await download.path(), 'utf8')).toMatch(/^\uFEFFTopic,Question,/)
  await page.close()
})

/** The permanent links of all clauses of two policies. */
async function clauseLinks(keys: string[]): Promise<string[]> {
  const found = index.policies.filter(({ school, policy }) => keys.includes(`${school}--${policy}`))
  const links = await Promise.all(
    found.map(async ({ editions, inForce }) => {
      const edition = editions.find((one) => one.edition === inForce)
      const { blocks } = editionDataSchema.parse(await readJson(edition?.data ?? ''))
      return blocks.flatMap(({ kind, id }) =>
        kind === 'clause' ? [`/${edition?.page}#${encodeURIComponent(id)}`] : [],
      )
    }),
  )
  return links.flat()
}

test('without JavaScript the page of any two says so, and leads to the pairs that have a page', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.url}/compare/two/`)
  expect(await page.locator('noscript p').innerText()).toContain('needs JavaScript')
  expect(await page.getByRole('button').count()).toBe(0)
  await page.locator('main section a').first().click()
  expect(await page.locator('#_pair .pair-clause').count()).toBeGreaterThan(10)
  await context.close()
})

test('every table can be copied and taken away as CSV and Excel', async () => {
  const page = await site.browser.newPage()
  const [school] = index.schools
  const pair = index.policies.slice(0, 2).map(({ school, policy }) => `${school}--${policy}`)
  for (const path of ['/coverage/', `/compare/schools/${school?.id}/`, `/compare/two/?a=${pair[0]}&b=${pair[1]}`]) {
    await page.goto(site.url + path)
    await checkTables(page)
  }
  await page.goto(comparison)
  await checkTables(page)
  await page.close()
})

async function checkTables(page: Page): Promise<void> {
  await page.waitForSelector('table tbody', { state: 'attached' })
  const tables = await page.locator('table').evaluateAll((all) => all.map(({ id }) => id))
  expect(tables.length).toBeGreaterThan(0)
  for (const id of tables) {
    const tools = page.locator('.table-tools', { has: page.locator(`[data-copy="${id}"]`) })
    expect(await tools.getByText('Copy this table').isVisible(), `${page.url()} ${id}`).toBe(true)
    for (const form of ['CSV', 'Excel']) {
      expect(await tools.getByText(form, { exact: true }).isVisible(), `${page.url()} ${id} ${form}`).toBe(true)
    }
  }
}

test('the data are as their schemas say, and every file that the index names is there', async () => {
  const answers = answersDataSchema.parse(await readJson('data/answers.json'))
  expect(answers.answers.length).toBeGreaterThan(100)
  const bySchool = await Promise.all(
    index.schools.map(async ({ id }) => answersDataSchema.parse(await readJson(`data/answers/${id}.json`)).answers),
  )
  expect(bySchool.flat()).toHaveLength(answers.answers.length)
  for (const { id } of index.topics) positionsDataSchema.parse(await readJson(`data/positions/${id}.json`))
  for (const { data } of index.policies.flatMap(({ editions }) => editions)) {
    editionDataSchema.parse(await readJson(data))
  }
})
