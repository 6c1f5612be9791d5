import { Worker } from 'node:worker_threads'
import { ContentError } from '../../model/errors.ts'
import type { SourceDocument } from '../../model/source-document.ts'
import type { DocumentLimits } from './limits.ts'
import type { Job, Report } from './message.ts'
import { watchProcessMemory } from './watch-process-memory.ts'

export interface WorkerOptions {
  limits: DocumentLimits
  /** Folder that keeps what was read in pictures; null to keep nothing. */
  recognitions: string | null
}

export type OnPage = (page: number, pages: number) => void

/** One thread, reading one document at a time. */
export interface ReadingWorker {
  /** @throws {ContentError} For a document that cannot be read, or that breaks a limit: the thread is ended then, and a new one started for the next. */
  read(job: Job, onPage: OnPage): Promise<SourceDocument>
  close(): Promise<void>
}

/** How often, in milliseconds, the memory of a busy thread is looked at. */
const glance = 250

const megabyte = 2 ** 20

export function openReadingWorker(options: WorkerOptions): ReadingWorker {
  let thread: Worker | null = null
  return {
    async read(job, onPage) {
      thread ??= startThread(options)
      const outcome = await runJob(thread, job, options.limits, onPage)
      if (outcome.kind === 'read') return outcome.document
      if (outcome.kind === 'ended') {
        await thread.terminate()
        thread = null
      }
      throw outcome.error
    },
    async close() {
      await thread?.terminate()
      thread = null
    },
  }
}

function startThread({ limits, recognitions }: WorkerOptions): Worker {
  const thread = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: { recognitions },
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  thread.unref()
  return thread
}

type Outcome =
  | { kind: 'read'; document: SourceDocument }
  | { kind: 'refused'; error: ContentError }
  /** The thread is dead or must die. */
  | { kind: 'ended'; error: ContentError }

function runJob(thread: Worker, job: Job, limits: DocumentLimits, onPage: OnPage): Promise<Outcome> {
  return new Promise((resolve) => {
    let alive = Date.now()
    const memory = watchProcessMemory(limits.megabytes)
    const finish = (outcome: Outcome) => {
      clearInterval(watch)
      memory.stop()
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      thread.unref()
      resolve(outcome)
    }
    const onMessage = (report: Report) => {
      if (report.id !== job.id) return
      alive = Date.now()
      if (report.kind === 'page') onPage(report.page, report.pages)
      else finish(outcomeOf(report, job.file))
    }
    const onError = (error: Error) => finish({ kind: 'ended', error: endedError(error, job.file, limits) })
    const onExit = () =>
      finish({ kind: 'ended', error: unreadable(job.file, 'its reader stopped', new Error('the thread ended')) })
    const watch = setInterval(async () => {
      if (Date.now() - alive > limits.seconds * 1000) finish({ kind: 'ended', error: tooSlow(job.file, limits) })
      else if (memory.isOver() || (await buffers(thread)) > limits.megabytes)
        finish({ kind: 'ended', error: tooLarge(job.file, limits) })
    }, glance)
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
    thread.ref()
    thread.postMessage(job)
  })
}

function outcomeOf(report: Exclude<Report, { kind: 'page' }>, file: string): Outcome {
  if (report.kind === 'read') return { kind: 'read', document: report.document }
  if (report.kind === 'refused') return { kind: 'refused', error: new ContentError(report.problems) }
  return { kind: 'refused', error: unreadable(file, report.error.message, report.error) }
}

/** @returns Megabytes of buffers that the thread holds outside its heap, which its own limit does not count. */
async function buffers(thread: Worker): Promise<number> {
  const statistics = await thread.getHeapStatistics().catch(() => null)
  return (statistics?.external_memory ?? 0) / megabyte
}

function endedError(error: Error, file: string, limits: DocumentLimits): ContentError {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(file, limits, error) : unreadable(file, error.message, error)
}

function tooSlow(file: string, { seconds }: DocumentLimits): ContentError {
  return new ContentError({
    file,
    what: `the document was given up: reading it took more than ${seconds} seconds`,
    todo: 'check that it opens in its own program, save it again there, or divide it into smaller files',
  })
}

function tooLarge(file: string, { megabytes }: DocumentLimits, cause?: Error): ContentError {
  return new ContentError(
    {
      file,
      what: `the document was given up: reading it took more than ${megabytes} MB of memory`,
      todo: 'check that it opens in its own program, save it again there, or divide it into smaller files',
    },
    { cause },
  )
}

function unreadable(file: string, received: string, cause: Error): ContentError {
  return new ContentError(
    {
      file,
      what: 'the document could not be read: its reader did not expect what it found',
      received,
      todo: 'save it again in the program that made it, or as PDF; please also report this document as a bug',
    },
    { cause },
  )
}
