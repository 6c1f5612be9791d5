import { readFile } from 'node:fs/promises'
import { ContentError } from '../../model/errors.ts'
import type { SourceDocument } from '../../model/source-document.ts'
import type { Progress } from './describe-progress.ts'
import { openReadingPool, type PoolOptions } from './reading-pool.ts'

/** What became of one file. */
export type ReadResult = { file: string; document: SourceDocument } | { file: string; error: ContentError }

export interface ReadManyOptions extends PoolOptions {
  /** Called when a document is done, and at each page of a scan. */
  onProgress?: (progress: Progress) => void
}

/**
 * Read many documents at once, each within its limits. One that cannot be read is an error in the list; the others go on.
 *
 * @param files Paths.
 * @returns One result a file, in the order of `files`.
 */
export async function readMany(
  files: readonly string[],
  { onProgress, ...options }: ReadManyOptions = {},
): Promise<ReadResult[]> {
  const pool = openReadingPool(options)
  const results: ReadResult[] = []
  let done = 0
  const readOne = async (file: string): Promise<ReadResult> => {
    const report = (page?: { page: number; pages: number }) =>
      onProgress?.({ done, total: files.length, file, ...page })
    try {
      const bytes = new Uint8Array(await readFile(file).catch((cause) => Promise.reject(missing(file, cause))))
      return { file, document: await pool.read(bytes, file, (page, pages) => report({ page, pages })) }
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      return { file, error }
    } finally {
      done++
      report()
    }
  }
  try {
    const queue = files.entries()
    const lanes = Array.from({ length: pool.workers }, async () => {
      for (const [at, file] of queue) results[at] = await readOne(file)
    })
    await Promise.all(lanes)
    return results
  } finally {
    await pool.close()
  }
}

function missing(file: string, cause: unknown): ContentError {
  return new ContentError(
    { file, what: 'this file cannot be opened', todo: 'check its name and that it may be read' },
    { cause },
  )
}
