import { dev } from 'astro'
import { allProblems } from '../src/ingest/all-problems.ts'
import { describeResult } from '../src/ingest/describe-result.ts'
import { ingest } from '../src/ingest/ingest.ts'
import { optionsVariable } from '../src/library/read-settings.ts'
import { printProblems, run } from './report-problems.ts'

/** `npm run dev`: read the sources, then serve the site and show each change at once, drafts among them. */
await run(async () => {
  const report = await ingest({ root: process.cwd(), onEdition: (r) => console.log(describeResult(r)) })
  printProblems(allProblems(report))
  process.env[optionsVariable] = JSON.stringify({ drafts: true })
  await dev({ root: process.cwd() })
  return 0
})
