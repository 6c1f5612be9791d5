import { parseArgs } from 'node:util'
import siteConfig from '../site.config.ts'
import { allProblems } from '../src/ingest/all-problems.ts'
import { describeRepeats, describeResult } from '../src/ingest/describe-result.ts'
import { buildSite } from '../src/site/build-site.ts'
import { printProblems, run } from './report-problems.ts'

/** `npm run site [-- --today DATE] [--drafts]`: read the sources and build the site with its search index into `dist/`. */
await run(async () => {
  const start = performance.now()
  const { values } = parseArgs({ options: { today: { type: 'string' }, drafts: { type: 'boolean' } } })
  const { ingested, count } = await buildSite({
    root: process.cwd(),
    config: siteConfig,
    overrides: { ...(values.today !== undefined && { today: values.today }), ...(values.drafts && { drafts: true }) },
    onEdition: (result) => console.log(`  ${describeResult(result)}`),
    onStep: (step) => console.log(step),
  })
  for (const line of describeRepeats(ingested)) console.log(line)
  const problems = allProblems(ingested)
  printProblems(problems)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `\n${count.schools} schools, ${count.policies} policies, ${count.editions} editions, ${count.clauses} clauses: ${count.pages} pages in dist/, made in ${seconds} seconds.`,
  )
  console.log('Look at the site: npm run preview')
  return problems.length > 0 ? 1 : 0
})
