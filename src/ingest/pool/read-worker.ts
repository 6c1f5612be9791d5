import { parentPort, workerData } from 'node:worker_threads'
import { ContentError } from '../../model/errors.ts'
import type { ReadOptions } from '../../model/source-document.ts'
import { readDocument } from '../../read/read-document.ts'
import { convertWithLibreOffice } from '../libre-office/convert-with-libre-office.ts'
import type { Job, Report } from './message.ts'
import { openRecognitionFolder } from './recognition-folder.ts'

const { recognitions } = workerData as { recognitions: string | null }

parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await read(job))
})

async function read({ id, bytes, file }: Job): Promise<Report> {
  const onPage = (page: number, pages: number) =>
    parentPort?.postMessage({ kind: 'page', id, page, pages } satisfies Report)
  try {
    const store = recognitions === null ? {} : { recognitions: openRecognitionFolder(recognitions) }
    const options: ReadOptions = { ...store, onPage, convertDoc: convertWithLibreOffice }
    return { kind: 'read', id, document: await readDocument(bytes, file, options) }
  } catch (error) {
    if (error instanceof ContentError) return { kind: 'refused', id, problems: error.problems }
    return { kind: 'broken', id, error: error instanceof Error ? error : new Error(String(error)) }
  }
}
