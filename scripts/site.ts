import { parseArgs } from 'node:util'
import siteConfig from '../site.config.ts'
import { allProblems } from '../src/ingest/all-problems.ts'
import { describeRepeats, describeResult } from '../src/ingest/describe-result.ts'
import type { Problem } from '../src/model/errors.ts'
import { buildSite } from '../src/site/build-site.ts'
import { counted } from '../src/views/count-words.ts'
import { printProblems, run } from './report-problems.ts'

/** `npm run site [-- --today DATE] [--drafts]`: read the sources and build the site with its search index into `dist/`. */
await run(async () => {
  const start = performance.now()
  const { values } = parseArgs({ options: { today: { type: 'string' }, drafts: { type: 'boolean' } } })
  let problems: Problem[] = []
  const count = await buildSite({
    root: process.cwd(),
    config: siteConfig,
    overrides: { ...(values.today !== undefined && { today: values.today }), ...(values.drafts && { drafts: true }) },
    onEdition: (result) => console.log(`  ${describeResult(result)}`),
    onIngested: (report) => {
      for (const line of describeRepeats(report)) console.log(line)
      problems = allProblems(report)
      printProblems(problems)
    },
    onStep: (step) => console.log(step),
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `\n${count.schools} schools, ${count.policies} policies, ${count.editions} editions, ${count.clauses} clauses: ${count.pages} pages in dist/, made in ${seconds} seconds.`,
  )
  if (problems.length > 0) console.log(`Not all could be read: see the ${counted(problems.length, 'problem')} above.`)
  console.log('Look at the site: npm run preview')
  return problems.length > 0 ? 1 : 0
})
