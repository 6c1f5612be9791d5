import { parseArgs } from 'node:util'
import { evaluate } from '../src/evaluate/evaluate.ts'
import { run } from './report-problems.ts'

/** `npm run -s evaluate [-- --gold FOLDER]`: the accuracy figures against labelled policies. */
await run(async () => {
  const { values } = parseArgs({ options: { gold: { type: 'string', default: '../shared/gold' } } })
  for await (const table of evaluate({ root: process.cwd(), gold: values.gold, labels: 'test/labels' })) {
    console.log(`${table}\n`)
  }
  return 0
})
