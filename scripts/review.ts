import { parseArgs } from 'node:util'
import settings from '../site.config.ts'
import { readSettings } from '../src/library/read-settings.ts'
import { reviewPolicies } from '../src/library/review-policies.ts'
import { UsageError } from '../src/model/errors.ts'
import { describeReview } from '../src/review/describe-review.ts'
import { run } from './report-problems.ts'

const usage = `Use: npm run -s review [-- SCHOOL/POLICY…] [--json] [--today DATE]
SCHOOL/POLICY is a policy (its newest edition, a draft too), SCHOOL/POLICY/EDITION one edition, or the path of a file. DATE is like 2026-09-01.`

/** `npm run -s review [-- SCHOOL/POLICY…] [--json] [--today DATE]`: what a policy's writer may want to look at. */
await run(async () => {
  const options = { json: { type: 'boolean' }, today: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (values.today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.today)) throw new UsageError(usage)

  const { today } = readSettings(
    { ...settings, ...(values.today === undefined ? {} : { today: values.today }) },
    process.env,
  )
  const reviews = await reviewPolicies(process.cwd(), positionals, today)
  if (values.json) console.log(JSON.stringify({ today, reviews }, null, 2))
  else console.log(reviews.map(({ name, findings }) => describeReview(name, findings)).join('\n\n\n'))
  return 0
})
