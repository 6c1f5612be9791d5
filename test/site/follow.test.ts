import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import siteConfig from '../../site.config.ts'
import { readSettings } from '../../src/library/read-settings.ts'
import { openLibrary } from '../../src/library.ts'
import { reviewEvents } from '../../src/publish/calendar/review-events.ts'
import { writeCalendar } from '../../src/publish/calendar/write-calendar.ts'
import { writeAtom } from '../../src/publish/feeds/write-atom.ts'
import { writeRedlineDocx } from '../../src/publish/redline-docx/write-redline-docx.ts'
import { trackedChangesFile } from '../../src/views/addresses.ts'
import { trackedPairs } from '../../src/views/change-pairs.ts'
import { publishedFeeds } from '../../src/views/published-feeds.ts'
import { dist, listPages } from './site-under-test.ts'

const root = join(import.meta.dirname, '../..')
const library = await openLibrary(root, readSettings(siteConfig, {}))

test('feeds and calendar are the same to the byte when they are made again', async () => {
  const feeds = await publishedFeeds(library)
  expect(feeds.length).toBe(1 + library.schools.length + library.topics.length)
  for (const feed of feeds) {
    expect(await readFile(join(dist, feed.path), 'utf8'), feed.path).toBe(writeAtom(feed, library.settings))
  }
  const events = reviewEvents(library.policies, library.settings)
  expect(await readFile(join(dist, 'reviews.ics'), 'utf8')).toBe(
    writeCalendar(`${library.settings.name}: policy reviews`, events),
  )
})

test('Word files with tracked changes are the same to the byte when they are made again', async () => {
  const pairs = library.policies.flatMap(trackedPairs)
  expect(pairs.length).toBeGreaterThan(0)
  for (const { before, after } of pairs) {
    const [old, now] = [await library.readEdition(before), await library.readEdition(after)]
    const made = await writeRedlineDocx(old, now, { author: library.settings.name })
    const file = join(dist, after.school, after.policy, after.edition, trackedChangesFile(before, after))
    expect(Buffer.compare(await readFile(file), made), file).toBe(0)
  }
})

test('every feed is well-formed XML, and every page names feeds that are there', async () => {
  const files = (await readdir(join(dist, 'feeds'), { recursive: true })).filter((file) => file.endsWith('.xml'))
  for (const file of files) {
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.write(await readFile(join(dist, 'feeds', file), 'utf8')).close()
  }
  const named = new Set<string>()
  for (const path of await listPages()) {
    const html = await readFile(join(dist, path, path.endsWith('/') ? 'index.html' : ''), 'utf8')
    for (const [link] of html.matchAll(/<link rel="alternate"[^>]*>/g))
      named.add(/href="([^"]+)"/.exec(link)?.[1] ?? '')
  }
  expect([...named].filter((address) => !files.includes(address.replace(/^\/feeds\//, '')))).toEqual([])
  expect(named.size).toBe(files.length)
})
