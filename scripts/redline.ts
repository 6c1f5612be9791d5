import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { describeRedline } from '../src/editions/describe-redline.ts'
import { redline } from '../src/editions/redline.ts'
import { readAnyEdition } from '../src/library/read-any-edition.ts'
import { readTopics } from '../src/library/read-topics.ts'
import { UsageError } from '../src/model/errors.ts'
import { writeRedlineDocx } from '../src/publish/redline-docx/write-redline-docx.ts'
import { run } from './report-problems.ts'

const use = `Use: npm run -s redline -- OLD NEW [--json | --docx FILE]
OLD and NEW are editions (school/policy/edition) or files of any format.`

/** `npm run -s redline -- OLD NEW [--json | --docx FILE]`: say what changed between two editions, or two files. */
await run(async () => {
  const options = { json: { type: 'boolean' }, docx: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [from, to, ...more] = positionals
  const both = values.json === true && values.docx !== undefined
  if (from === undefined || to === undefined || more.length > 0 || both) throw new UsageError(use)

  const root = process.cwd()
  const [topics, before, after] = await Promise.all([
    readTopics(root),
    readAnyEdition(root, from),
    readAnyEdition(root, to),
  ])
  const result = redline(before.edition, after.edition, {
    topics,
    questions: after.questions,
    answers: { before: before.answers, after: after.answers },
  })
  if (values.docx !== undefined) await writeFile(values.docx, await writeRedlineDocx(before.edition, after.edition))
  else console.log(values.json ? JSON.stringify(result, null, 2) : describeRedline(result))
  return 0
})
