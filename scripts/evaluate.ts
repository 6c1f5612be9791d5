import { parseArgs } from 'node:util'
import { evaluate } from '../src/evaluate/evaluate.ts'
import { run } from './report-problems.ts'

/** `npm run -s evaluate [-- --gold FOLDER --corpus FOLDER --histories FOLDER]`: the accuracy figures against labelled policies. */
await run(async () => {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string', default: '../shared/gold' },
      corpus: { type: 'string', default: '../shared/corpus/documents' },
      histories: { type: 'string', default: '../shared/corpus/histories' },
    },
  })
  for await (const table of evaluate({
    root: process.cwd(),
    gold: values.gold,
    corpus: values.corpus,
    histories: values.histories,
    labels: 'test/labels',
  })) {
    console.log(`${table}\n`)
  }
  return 0
})
