import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { startBrowser } from './browser.ts'
import { type ServedSite, serveSite } from './serve-site.ts'

/** A site and the browser that visits it. */
export interface VisitedSite {
  browser: Browser
  url: string
}

/**
 * Serve a site and start a browser before the tests of a file, and end both after them.
 *
 * @param folder Where the site is; asked once the hooks before this one have run.
 */
export function visitSite(folder: () => string): VisitedSite {
  let browser: Browser
  let site: ServedSite
  beforeAll(async () => {
    browser = await startBrowser()
    site = await serveSite(folder())
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })
  return {
    get browser() {
      return browser
    },
    get url() {
      return site.url
    },
  }
}
