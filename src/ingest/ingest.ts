import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { writeMdx } from '../mdx/write-mdx.ts'
import { type Edition, editionKey } from '../model/edition.ts'
import { ContentError, type Problem } from '../model/errors.ts'
import { findSources, type Source } from './find-sources.ts'
import { digest, readerFingerprint } from './fingerprint.ts'
import { type Memory, recall, remember } from './memory.ts'
import { openReading, type Reading } from './reading.ts'
import { understand } from './understand.ts'
import { writeWhole } from './write-whole.ts'

export interface IngestOptions {
  /** The project's folder. */
  root: string
  /** Files or folders to read; all sources when empty. */
  paths?: string[]
  /** Write nothing; only say what would be written. */
  check?: boolean
  onEdition?: (result: IngestResult, place: { done: number; of: number }) => void
}

/** What became of one source. `skipped`: nothing had changed, so it was not read again. */
export type IngestResult =
  | { state: 'skipped'; source: Source }
  | { state: 'unchanged' | 'written'; source: Source; edition: Edition }
  | { state: 'failed'; source: Source; problems: readonly Problem[] }

export interface IngestReport {
  results: IngestResult[]
  /** Problems of the folder itself: misplaced files and clashes. */
  problems: Problem[]
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
  const results: IngestResult[] = []
  for (const source of chosen) {
    const result = await ingestOne(source, { options, reading, memory, reader })
    results.push(result)
    options.onEdition?.(result, { done: results.length, of: chosen.length })
  }
  if (!options.check) await remember(root, memory)
  return { results, problems }
}

interface Run {
  options: IngestOptions
  reading: Reading
  memory: Memory
  reader: string
}

async function ingestOne(source: Source, { options, reading, memory, reader }: Run): Promise<IngestResult> {
  try {
    const context = await reading.contextFor(source)
    const bytes = await readFile(join(options.root, source.file))
    const path = editionFile(source)
    const before = await readFile(join(options.root, path), 'utf8').catch(() => null)
    const inputs = digest(reader, source.file, bytes, context.digest)
    const known = memory[editionKey(source)]
    if (before !== null && known?.inputs === inputs && known.output === digest(before))
      return { state: 'skipped', source }
    const edition = await understand(bytes, source.file, source, context)
    const after = writeMdx(edition)
    memory[editionKey(source)] = { inputs, output: digest(after) }
    if (after === before) return { state: 'unchanged', source, edition }
    if (!options.check) await writeWhole(join(options.root, path), after)
    return { state: 'written', source, edition }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return { state: 'failed', source, problems: error.problems }
  }
}

/** @returns Where the edition made from a source is kept, from the project root. */
export function editionFile({ school, policy, edition }: Source): string {
  return `content/policies/${school}/${policy}/${edition}.mdx`
}

function choose(sources: Source[], { root, paths = [] }: IngestOptions): Source[] {
  if (paths.length === 0) return sources
  const wanted = paths.map((path) => relative(root, resolve(root, path)).replaceAll('\\', '/'))
  return sources.filter(({ file }) =>
    wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`)),
  )
}
