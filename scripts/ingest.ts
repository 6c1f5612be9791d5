import { parseArgs } from 'node:util'
import { describeResult } from '../src/ingest/describe-result.ts'
import { ingest } from '../src/ingest/ingest.ts'
import { openProgress } from '../src/ingest/pool/show-progress.ts'
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
  const problems = [...report.problems, ...report.results.flatMap((r) => (r.state === 'failed' ? r.problems : []))]
  printProblems(problems)
  const stale = values.check === true && report.results.some(({ state }) => state === 'written')
  if (stale) console.error('\nSome editions are not as their sources: run "npm run ingest".')
  return problems.length > 0 || stale ? 1 : 0
})
