import { parseArgs } from 'node:util'
import siteConfig from '../site.config.ts'
import { allProblems } from '../src/ingest/all-problems.ts'
import { describeRepeats, describeResult } from '../src/ingest/describe-result.ts'
import { ingest } from '../src/ingest/ingest.ts'
import { openProgress } from '../src/ingest/pool/show-progress.ts'
import { readSettings } from '../src/library/read-settings.ts'
import { writeChangeNotes } from '../src/library/write-change-notes.ts'
import { openLibrary } from '../src/library.ts'
import { printProblems, run } from './report-problems.ts'

/** `npm run -s ingest [-- PATH…] [--check]`: read every new or changed source document and write its edition. */
await run(async () => {
  const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true })
  const progress = openProgress()
  const report = await ingest({
    root: process.cwd(),
    paths: positionals,
    check: values.check ?? false,
    onEdition: (result) => progress.print(describeResult(result)),
    onProgress: progress.show,
  }).finally(progress.end)
  for (const line of describeRepeats(report)) console.log(line)
  const problems = allProblems(report)
  printProblems(problems)
  if (values.check !== true && problems.length === 0) {
    const library = await openLibrary(process.cwd(), readSettings(siteConfig, {}))
    for (const file of await writeChangeNotes(process.cwd(), library)) console.log(`${file}: written`)
  }
  const stale = values.check === true && report.results.some(({ state }) => state === 'written')
  if (stale) console.error('\nSome editions are not as their sources: run "npm run ingest".')
  return problems.length > 0 || stale ? 1 : 0
})
