import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LinkChecker } from 'linkinator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { buildProject } from './build-project.ts'
import { visitSite } from './visit-site.ts'

const root = join(import.meta.dirname, '../..')
const base = '/our/policies/'

/** One school alone, in a folder of its website, with a colour that nobody could see on a light page. */
const config = `export default {
  name: 'Our policies',
  url: 'https://school.example',
  base: '${base}',
  today: '2026-01-01',
  schools: ['thistledown'],
  accent: '#fff3b0',
  embed: true,
}
`

let folder: string
let host: string

beforeAll(async () => {
  const files: Record<string, string | Uint8Array> = { 'site.config.ts': config }
  const sources = 'content/sources/thistledown/social-media'

  for (const name of await readdir(join(root, sources))) {
    files[`${sources}/${name}`] = await readFile(join(root, sources, name))
  }
  for (const name of ['thistledown.yaml', 'thistledown.svg', 'crypt.yaml']) {
    files[`content/schools/${name}`] = await readFile(join(root, 'content/schools', name))
  }
  folder = await buildProject(files)
  // The host has other things beside the folder of the policies.
  host = await mkdtemp(join(tmpdir(), 'clausebook-host-'))
  await mkdir(join(host, 'our'))
  await symlink(join(folder, 'dist'), join(host, base.slice(0, -1)), 'junction')
})

const site = visitSite(() => host)

afterAll(async () => {
  for (const made of [folder, host]) if (made) await rm(made, { recursive: true })
})

test('in a folder of a website every link and file of every page is found', async () => {
  const { links } = await new LinkChecker().check({
    path: `${site.url}${base}`,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link) => !link.startsWith(site.url),
  })
  const broken = links.filter(({ state }) => state === 'BROKEN')
  expect(broken.map(({ url, parent }) => `${parent} → ${url}`)).toEqual([])
  expect(links.length).toBeGreaterThan(100)
  const outside = links.filter(({ url }) => url.startsWith(site.url) && !url.startsWith(`${site.url}${base}`))
  expect(outside.map(({ url }) => url)).toEqual([])
})

test('a site of one school leads from its first page to its policies', async () => {
  const page = await site.browser.newPage()
  await page.goto(site.url + base)
  await page.getByRole('link', { name: 'Social Media Policy', exact: true }).click()
  expect(new URL(page.url()).pathname).toBe(`${base}thistledown/social-media/`)
  await page.close()
})

test('a policy’s address with ?embed after it leads to the page for frames, at the same clause', async () => {
  const page = await site.browser.newPage()
  await page.goto(`${site.url}${base}thistledown/social-media/?embed#purpose-1.1`)
  await page.waitForURL(`${site.url}${base}thistledown/social-media/embed/#purpose-1.1`)
  await page.goto(`${site.url}${base}thistledown/social-media/`)
  expect(new URL(page.url()).pathname).toBe(`${base}thistledown/social-media/`)
  await page.close()
})

describe.each([
  { look: 'light', colorScheme: 'light', width: 1280 },
  { look: 'dark', colorScheme: 'dark', width: 320 },
] as const)('inside a frame, $look, $width px wide', ({ colorScheme, width }) => {
  test('a policy has no fault that axe can find, no way out but one, and no script', async () => {
    const context = await site.browser.newContext({ viewport: { width, height: 800 }, colorScheme })
    const page = await context.newPage()
    await page.goto(`${site.url}${base}thistledown/social-media/embed/`)
    expect(await axeFaults(page)).toEqual([])
    const ways = await page.evaluate(() =>
      [...document.querySelectorAll('a')].map((link) => [link.getAttribute('href') ?? '', link.target]),
    )
    expect(ways.filter(([address]) => !address?.startsWith('#'))).toEqual([
      [`${base}thistledown/social-media/`, '_top'],
    ])
    expect(await page.locator('script').count()).toBe(0)
    await context.close()
  })

  test('the line in the margin can be seen', async () => {
    const context = await site.browser.newContext({ viewport: { width, height: 800 }, colorScheme })
    const page = await context.newPage()
    await page.goto(`${site.url}${base}thistledown/social-media/`)
    const colour = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--colour-margin').trim(),
    )
    expect(colour).toMatch(/^#[0-9a-f]{6}$/)
    expect(colour === '#fff3b0').toBe(colorScheme === 'dark')
    await context.close()
  })
})
