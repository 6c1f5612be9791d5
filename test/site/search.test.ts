import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { expect, test } from 'vitest'
import { dist } from './site-under-test.ts'
import { visitSite } from './visit-site.ts'

const site = visitSite(() => dist)

/** Open a page; what it logs as an error, a policy breach or an outside request is collected. */
async function open(path: string): Promise<{ page: Page; troubles: string[] }> {
  const page = await site.browser.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('request', (request) => request.url().startsWith(site.url) || troubles.push(`outside: ${request.url()}`))
  await page.goto(site.url + path)
  return { page, troubles }
}

async function report(page: Page): Promise<string> {
  await page.waitForFunction(() => /\d|No clause/.test(document.querySelector('[data-part=report]')?.textContent ?? ''))
  return (await page.textContent('[data-part=report]')) ?? ''
}

test('a reader searches from the home page and follows a hit to its clause', async () => {
  const { page, troubles } = await open('/')
  await page.getByRole('searchbox').fill('photographs of pupils')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/?q=photographs+of+pupils')
  expect(await report(page)).toMatch(/\d+ clauses? in \d+ polic/)

  const hit = page.locator('.found-words a').first()
  const words = (await hit.innerText()).replace(/…/g, '').replace(/\s+/g, ' ').trim()
  expect(words.toLowerCase()).toMatch(/photograph|pupil/)
  await hit.click()
  await page.waitForURL(/#/)
  const clause = page.locator(':target')
  expect((await clause.innerText()).replace(/\s+/g, ' ')).toContain(words)
  expect(await clause.evaluate((element) => element.classList.contains('clause'))).toBe(true)
  expect(troubles).toEqual([])
  await page.close()
})

test('the clause that a hit shows comes with the words that introduce it', async () => {
  const { page } = await open('/search/?q=friendships')
  await report(page)
  const headings = await page.locator('.found-heading').allInnerTexts()
  expect(headings.length).toBeGreaterThan(0)
  expect(headings.every((heading) => heading.trim().length > 0)).toBe(true)
  expect(headings.some((heading) => heading.includes('›'))).toBe(true)
  await page.close()
})

test('a topic filter keeps only clauses on that topic, and stands in the address', async () => {
  const { page } = await open('/search/?q=pupils')
  await report(page)
  const choice = page.getByLabel('Topic')
  const topic = (await choice.locator('option').nth(1).getAttribute('value')) ?? ''
  await choice.selectOption(topic)
  await page.waitForURL(/topic=/)
  await report(page)
  const marks = await page.locator('.found .marks').allTextContents()
  expect(marks.length).toBeGreaterThan(0)
  expect(marks.filter((mark) => !mark.includes(topic))).toEqual([])

  await page.reload()
  await report(page)
  expect(await choice.inputValue()).toBe(topic)
  await page.close()
})

test('editions in force are searched unless the reader asks for others', async () => {
  const { page } = await open('/search/?q=pupils')
  await report(page)
  expect(await page.getByLabel('Editions').inputValue()).toBe('In force')
  const standings = await page.locator('.found-policy > p').allTextContents()
  expect(standings.filter((standing) => !standing.startsWith('In force'))).toEqual([])
  await page.close()
})

test('everyday words find the words of policies, and the question that asks the same', async () => {
  const { page } = await open('/search/?q=teacher+add+my+kid+on+insta')
  expect(await report(page)).toMatch(/with all your words/)
  const marked = (await page.locator('.found mark').allTextContents()).join(' ').toLowerCase()
  for (const word of ['staff', 'friend', 'pupil']) expect(marked).toContain(word)
  expect(await page.textContent('[data-part=also]')).toContain('Instagram')
  const question = page.locator('[data-part=questions] a').first()
  expect(await question.textContent()).toMatch(/friends.*pupils/)
  await question.click()
  await page.waitForURL(/\/questions\//)
  await page.close()
})

test('newest editions come first when the reader asks for it, and superseded ones only then when chosen', async () => {
  const { page } = await open('/search/?q=pupils&status=any&sort=date')
  await report(page)
  const more = page.getByRole('button', { name: /^Show .*more polic/ })
  while (await more.isVisible()) {
    const before = await page.locator('.found-policy').count()
    await more.click()
    await page.waitForFunction((count) => document.querySelectorAll('.found-policy').length > count, before)
  }
  const standings = await page.locator('.found-policy > p').allTextContents()
  expect(standings.some((standing) => standing.startsWith('Superseded'))).toBe(true)
  const years = standings.flatMap((standing) => (/\d{4}/.exec(standing) ?? []).map(Number))
  expect(years).toEqual(years.toSorted((a, b) => b - a))
  await page.close()
})

test('a filter for what a policy says keeps the clauses that say it', async () => {
  const { page } = await open('/search/?q=pupils&position=Not+allowed')
  expect(await report(page)).toMatch(/\d+ clause/)
  expect(await page.getByLabel('What it says').inputValue()).toBe('Not allowed')
  await page.close()
})

test('a slip of the keyboard still finds the word', async () => {
  const { page } = await open('/search/?q=photogrpahs')
  expect(await report(page)).toMatch(/\d+ clause/)
  expect((await page.locator('.found mark').first().textContent())?.toLowerCase()).toMatch(/^photo/)
  await page.close()
})

test.each(['teacher add my kid on insta', 'photographs of pupils', 'pasword'])(
  'one query, “%s”, costs less than 150 KB over the wire, the script of the page included',
  async (query) => {
    const page = await site.browser.newPage()
    const answers: Response[] = []
    page.on('response', (response) => {
      if (/\.(?:js|json|pagefind|pf_\w+)$/.test(new URL(response.url()).pathname)) answers.push(response)
    })
    await page.goto(`${site.url}/search/`)
    await page.getByRole('searchbox').fill(query)
    await page.keyboard.press('Enter')
    await report(page)
    const bodies = await Promise.all(answers.map((response) => response.body()))
    // What Pagefind has compressed already does not become smaller: gzip adds a few bytes at most.
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(150_000)
    await page.close()
  },
)

test('the values of each filter are offered with their counts, and the counts hold', async () => {
  const { page } = await open('/search/?q=password')
  await report(page)
  const options = await page.locator('[data-part=school] option').allTextContents()
  expect(options.length).toBeGreaterThan(2)
  expect(options.slice(1).filter((text) => !/ \(\d+\)$/.test(text))).toEqual([])
  const [, count = ''] =
    /\((\d+)\)/.exec((await page.getByLabel('Editions').locator('option:checked').textContent()) ?? '') ?? []
  expect(await page.locator('.found-policy').count()).toBe(Number(count))

  const topic = page.locator('[data-part=topic] option').nth(1)
  const [, ofTopic = ''] = /\((\d+)\)/.exec((await topic.textContent()) ?? '') ?? []
  await page.locator('[data-part=topic]').selectOption(await topic.getAttribute('value'))
  await page.waitForURL(/topic=/)
  await report(page)
  expect(await page.locator('.found-policy').count()).toBe(Number(ofTopic))
  await page.close()
})

test('back brings the search before, with its choices', async () => {
  const { page } = await open('/search/?q=password')
  const before = await report(page)
  await page.getByRole('searchbox').fill('photographs')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=photographs/)
  await page.goBack()
  await page.waitForFunction((text) => document.querySelector('[data-part=report]')?.textContent === text, before)
  expect(await page.getByRole('searchbox').inputValue()).toBe('password')
  await page.close()
})

test('words that stand only where the reader did not look are said to be there', async () => {
  const { page } = await open('/search/?q=password&school=No+such+school')
  await page.waitForFunction(() => document.querySelector('[data-part=report]')?.textContent?.includes('Without them'))
  expect(await page.getByRole('heading', { name: 'What you can try' }).isVisible()).toBe(true)
  await page.close()
})

test('by keyboard alone: from the slash to a clause', async () => {
  const { page, troubles } = await open('/search/')
  await page.keyboard.press('/')
  await page.keyboard.type('passwords')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=passwords/)
  await report(page)
  const isOnHit = () => document.activeElement?.closest('.found-words') !== null
  for (let presses = 0; presses < 20 && !(await page.evaluate(isOnHit)); presses++) await page.keyboard.press('Tab')
  expect(await page.evaluate(isOnHit)).toBe(true)
  await page.keyboard.press('Enter')
  await page.waitForURL(/#/)
  expect(await page.locator(':target').innerText()).toMatch(/password/i)
  expect(troubles).toEqual([])
  await page.close()
})

test('on a phone nothing is wider than the screen, and what was found is on the first screen', async () => {
  const page = await site.browser.newPage({ viewport: { width: 320, height: 700 } })
  await page.goto(`${site.url}/search/?q=teacher+add+my+kid+on+insta`)
  await report(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect((await page.locator('[data-part=report]').boundingBox())?.y).toBeLessThan(700)
  await page.close()
})

test('a result in another language is marked as such', async () => {
  const page = await site.browser.newPage()
  await page.route('**/search/texts/*.json', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ json: { ...(await response.json()), language: 'cy' } })
  })
  await page.goto(`${site.url}/search/?q=password`)
  await report(page)
  const hit = page.locator('.found-words').first()
  expect(await hit.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('cy')
  const standing = page.locator('.found-policy > p').first()
  expect(await standing.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en-GB')
  await page.close()
})

test('a school is found by its name, and so are its own answers among others', async () => {
  const { page, troubles } = await open('/search/?q=thistledown+photographs')
  await report(page)
  const named = page.getByRole('region', { name: 'Schools of this name' })
  expect(await named.getByRole('link').allInnerTexts()).toEqual([
    'Thistledown Example School',
    'Search Thistledown Example School alone',
  ])
  await named.getByRole('link').last().click()
  await page.waitForURL(/school=Thistledown/)
  await report(page)
  const policies = await page.locator('.found-policy h2').allInnerTexts()
  expect(policies.every((name) => name.startsWith('Thistledown'))).toBe(true)
  await page.getByRole('link', { name: 'Thistledown Example School', exact: true }).click()
  await page.waitForURL('**/thistledown/')
  expect(troubles).toEqual([])
  await page.close()
})

test('before anything is asked, nothing is said of asking otherwise', async () => {
  const { page } = await open('/search/')
  expect(await page.getByRole('heading', { name: 'Questions people ask' }).isVisible()).toBe(true)
  expect(await page.getByRole('heading', { name: 'What you can try' }).isVisible()).toBe(false)
  await page.close()
})

test('a search that finds nothing says what to try', async () => {
  const { page } = await open('/search/?q=xylophonequartet')
  expect(await report(page)).toBe('No clause has this word.')
  expect(await page.getByRole('heading', { name: 'What you can try' }).isVisible()).toBe(true)
  await page.close()
})

test('the slash key leads to the search box, but not while typing', async () => {
  const { page } = await open('/search/')
  await page.keyboard.press('/')
  const box = page.getByRole('searchbox')
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.type('a/b')
  expect(await box.inputValue()).toBe('a/b')
  await page.close()
})

test('without JavaScript, the search page says what to do', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.url}/search/`)
  expect(await page.locator('noscript p').isVisible()).toBe(true)
  await context.close()
})
