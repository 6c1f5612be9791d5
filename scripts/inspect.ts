import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { describeInspection } from '../src/ingest/describe-inspection.ts'
import { openProgress } from '../src/ingest/pool/show-progress.ts'
import { inspectFile } from '../src/library/inspect-file.ts'
import { ContentError, UsageError } from '../src/model/errors.ts'
import { run } from './report-problems.ts'

/** `npm run -s inspect -- FILE [--json]`: read one document and print how it was understood. Writes nothing. */
await run(async () => {
  const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('Use: npm run -s inspect -- FILE [--json]')
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    const isFolder = cause.code === 'EISDIR'
    const what = isFolder ? 'this is a folder, not a document' : 'this file cannot be opened'
    throw new ContentError(
      { file, what, todo: isFolder ? 'name one file in it' : 'check its name and place' },
      { cause },
    )
  })
  const progress = openProgress()
  const onPage = (page: number, pages: number) => progress.show({ done: 0, total: 1, file, page, pages })
  const inspection = await inspectFile(process.cwd(), bytes, file, onPage).finally(progress.end)
  console.log(values.json ? JSON.stringify(inspection, null, 2) : describeInspection(inspection))
  for (const { text, line } of inspection.messages)
    console.error(`${file}${line === undefined ? '' : `:${line}`}: ${text}`)
  return 0
})
