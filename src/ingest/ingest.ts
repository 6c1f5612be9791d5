import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { wordsFingerprint } from '../editions/same-words.ts'
import { writeMdx } from '../mdx/write-mdx.ts'
import { type Edition, editionKey } from '../model/edition.ts'
import { ContentError, type Problem } from '../model/errors.ts'
import { editionFile, findSources, type Source } from './find-sources.ts'
import { digest, readerFingerprint } from './fingerprint.ts'
import type { IngestResult } from './ingest-result.ts'
import { type Memory, type Remembered, recall, remember } from './memory.ts'
import type { Progress } from './pool/describe-progress.ts'
import { openReadingPool, type ReadingPool } from './pool/reading-pool.ts'
import { recognitionFolder } from './pool/recognition-folder.ts'
import { readIfThere } from './read-if-there.ts'
import { openReading, type Reading } from './reading.ts'
import { type Renewed, settleResaved } from './settle-resaved.ts'
import { understand } from './understand.ts'
import { writeWhole } from './write-whole.ts'

export interface IngestOptions {
  /** The project's folder. */
  root: string
  /** Files or folders to read; all sources when empty. */
  paths?: string[]
  /** Write nothing; only say what would be written. */
  check?: boolean
  /** Called as each source is done; several are read at once, so not always in their order. */
  onEdition?: (result: IngestResult, place: { done: number; of: number }) => void
  /** Called as each source is begun and at each page that is read as a picture. */
  onProgress?: (progress: Progress) => void
}

export interface IngestReport {
  results: IngestResult[]
  /** Problems of the folder itself: misplaced files and clashes. */
  problems: Problem[]
  /** Editions with the words of an earlier one, approved again under other dates. */
  renewed: Renewed[]
}

/**
 * Read every new or changed source document and write its edition. A document that cannot be read is reported and the
 * others are done; an edition is written whole or not at all.
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const { root } = options
  const [{ sources, problems }, reading, memory, reader] = await Promise.all([
    findSources(root),
    openReading(root),
    recall(root),
    readerFingerprint(),
  ])
  const chosen = choose(sources, options)
  const pool = openReadingPool({ recognitions: join(root, recognitionFolder) })
  try {
    const read = await ingestAll(chosen, { options, reading, memory, reader, pool })
    const { results, renewed } = await settleResaved(read, sources, memory, options)
    if (!options.check) await remember(root, memory)
    return { results, problems, renewed }
  } finally {
    await pool.close()
  }
}

/** As many at once as the pool reads; the results in the order of the sources. */
async function ingestAll(sources: Source[], run: Run): Promise<IngestResult[]> {
  const { onEdition, onProgress } = run.options
  const results: IngestResult[] = []
  const queue = sources.entries()
  let done = 0
  const lanes = Array.from({ length: run.pool.workers }, async () => {
    for (const [at, source] of queue) {
      const report = (page?: { page: number; pages: number }) =>
        onProgress?.({ done, total: sources.length, file: source.file, ...page })
      report()
      const result = await ingestOne(source, run, (page, pages) => report({ page, pages }))
      results[at] = result
      done++
      onEdition?.(result, { done, of: sources.length })
    }
  })
  await Promise.all(lanes)
  return results
}

interface Run {
  options: IngestOptions
  reading: Reading
  memory: Memory
  reader: string
  pool: ReadingPool
}

async function ingestOne(
  source: Source,
  { options, reading, memory, reader, pool }: Run,
  onPage: (page: number, pages: number) => void,
): Promise<IngestResult> {
  try {
    const context = await reading.contextFor(source)
    const bytes = await readFile(join(options.root, source.file))
    const path = editionFile(source)
    const before = await readIfThere(join(options.root, path))
    const inputs = digest(reader, source.file, bytes, context.digest)
    const known = memory[editionKey(source)]
    if (before !== null && known?.inputs === inputs && known.output === digest(before))
      return { state: 'skipped', source }
    const read = (content: Uint8Array, file: string) => pool.read(content, file, onPage)
    const edition = await understand(bytes, source.file, source, { ...context, read })
    const after = writeMdx(edition)
    memory[editionKey(source)] = remembered(edition, inputs, digest(after))
    const isNew = before === null
    if (after === before) return { state: 'unchanged', source, edition, isNew }
    if (!options.check) await writeWhole(join(options.root, path), after)
    return { state: 'written', source, edition, isNew }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return { state: 'failed', source, problems: error.problems }
  }
}

function remembered({ front, body }: Edition, inputs: string, output: string): Remembered {
  const { approved, effective, published, written, reviewDue, reviewed } = front
  const dates = [approved, effective, published, written, reviewDue, ...reviewed].map((dated) => dated?.text)
  return {
    inputs,
    output,
    words: wordsFingerprint({ body }),
    dates: digest(JSON.stringify(dates)),
    status: front.status,
  }
}

function choose(sources: Source[], { root, paths = [] }: IngestOptions): Source[] {
  if (paths.length === 0) return sources
  const wanted = paths.map((path) => relative(root, resolve(root, path)).replaceAll('\\', '/'))
  return sources.filter(({ file }) =>
    wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`)),
  )
}
