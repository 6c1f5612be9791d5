import { availableParallelism } from 'node:os'
import type { SourceDocument } from '../../model/source-document.ts'
import { detectFormat } from '../../read/detect-format.ts'
import { readDocument } from '../../read/read-document.ts'
import { type DocumentLimits, usualLimits } from './limits.ts'
import { type OnPage, openReadingWorker, type ReadingWorker } from './reading-worker.ts'

export interface PoolOptions {
  /** Documents read at once. */
  workers?: number
  limits?: DocumentLimits
  /** Folder that keeps what was read in pictures. */
  recognitions?: string
}

/** Reads documents in threads of their own, so that none can hold up or bring down the others. */
export interface ReadingPool {
  /** Documents read at once. */
  readonly workers: number
  /** @throws {ContentError} For a document that cannot be read, or that takes more than its share of time or memory. */
  read(bytes: Uint8Array, file: string, onPage?: OnPage): Promise<SourceDocument>
  close(): Promise<void>
}

/** Plain text up to this many bytes is read where it is: it can neither hang nor explode, and a thread costs more than the reading. */
const smallText = 1_000_000
const plainFormats = new Set(['text', 'markdown'])

/** Open a pool. Threads start with the first document that needs one, and must be closed. */
export function openReadingPool(options: PoolOptions = {}): ReadingPool {
  const { workers = availableParallelism(), limits = usualLimits, recognitions = null } = options
  const idle: ReadingWorker[] = Array.from({ length: workers }, () => openReadingWorker({ limits, recognitions }))
  const all = [...idle]
  const waiting: ((worker: ReadingWorker) => void)[] = []
  let jobs = 0
  const take = () =>
    new Promise<ReadingWorker>((resolve) => {
      const worker = idle.shift()
      if (worker) resolve(worker)
      else waiting.push(resolve)
    })
  const give = (worker: ReadingWorker) => {
    const next = waiting.shift()
    if (next) next(worker)
    else idle.unshift(worker)
  }
  return {
    workers,
    async read(bytes, file, onPage = () => {}) {
      if (bytes.length <= smallText && plainFormats.has(detectFormat(bytes, file))) return readDocument(bytes, file)
      const worker = await take()
      try {
        return await worker.read({ id: ++jobs, bytes, file }, onPage)
      } finally {
        give(worker)
      }
    },
    async close() {
      await Promise.all(all.map((worker) => worker.close()))
    },
  }
}
