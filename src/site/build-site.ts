import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'astro'
import { type IngestReport, ingest } from '../ingest/ingest.ts'
import type { IngestResult } from '../ingest/ingest-result.ts'
import { optionsVariable, readSettings } from '../library/read-settings.ts'
import { writeChangeNotes } from '../library/write-change-notes.ts'
import { openLibrary } from '../library.ts'
import type { Settings } from '../model/settings.ts'
import { countSite, type SiteCount } from './count-site.ts'
import { writeSitemap } from './write-sitemap.ts'

export interface BuildOptions {
  /** The project's folder. */
  root: string
  /** What `site.config.ts` exports. */
  config: unknown
  /** Settings that this run overrules. */
  overrides?: Partial<Settings>
  onEdition?: (result: IngestResult) => void
  /** Called when the sources are read, before what may still end the run. */
  onIngested?: (report: IngestReport) => void
  onStep?: (step: string) => void
}

/**
 * Make the whole site: read the sources, build the pages and their search index. The new site takes the place of the old
 * only when all of it is done, so a build that fails leaves what was published as it was.
 *
 * @throws {ContentError} For an edition, a school, a topic or a setting that cannot be read.
 */
export async function buildSite({
  root,
  config,
  overrides = {},
  onEdition,
  onIngested,
  onStep,
}: BuildOptions): Promise<SiteCount> {
  const environment = { [optionsVariable]: JSON.stringify(overrides) }
  Object.assign(process.env, environment)
  const settings = readSettings(config, environment)
  onStep?.('Reading the policies')
  const ingested = await ingest({ root, ...(onEdition && { onEdition }) })
  onIngested?.(ingested)
  const library = await openLibrary(root, settings)
  await writeChangeNotes(root, library)
  const fresh = join(root, '.cache/clausebook/dist')
  onStep?.('Building the pages and the search index')
  await build({ root, outDir: fresh, base: settings.base, site: settings.url, logLevel: 'error' })
  await writeSitemap(fresh, new URL(settings.base, settings.url))
  const count = await countSite(library, fresh)
  await replaceFolder(fresh, join(root, 'dist'))
  return count
}

/** Put one folder in the place of another; the old one goes last. */
async function replaceFolder(fresh: string, place: string): Promise<void> {
  const old = `${fresh}.old`
  await rm(old, { recursive: true, force: true })
  await rename(place, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(fresh, place)
  await rm(old, { recursive: true, force: true })
}
