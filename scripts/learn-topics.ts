import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { compileTaxonomy } from '../src/classify/compile-taxonomy.ts'
import { describeTopicWords } from '../src/evaluate/describe-words.ts'
import { learnTopicWords } from '../src/evaluate/learn-topic-words.ts'
import { readTopicRows } from '../src/evaluate/read-labels.ts'
import { UsageError } from '../src/model/errors.ts'
import { parseYaml } from '../src/model/parse-yaml.ts'
import { taxonomySchema } from '../src/model/taxonomy.ts'
import { topicWordsSchema } from '../src/model/topic-words.ts'
import { listFiles } from './list-files.ts'
import { run } from './report-problems.ts'

const topics = 'content/taxonomy/topics.yaml'
const words = 'content/taxonomy/topic-words.yaml'

/**
 * `npm run -s learn-topics -- [--further] PATH…`: learn from labelled clauses what single words say of each topic, and write
 * `content/taxonomy/topic-words.yaml`. A path is a file of labelled clauses, one JSON object a line, or a folder of them; one
 * named twice counts twice. With `--further` the words that the file has are kept, and what the clauses teach beyond them is added.
 */
await run(async () => {
  const { values, positionals: paths } = parseArgs({
    allowPositionals: true,
    options: { further: { type: 'boolean', default: false } },
  })
  if (paths.length === 0) throw new UsageError('Use: npm run -s learn-topics -- [--further] FILE-OR-FOLDER…')
  const files = (await Promise.all(paths.map((path) => listFiles(path, ['.jsonl'])))).flat()
  const rows = (await Promise.all(files.map(readTopicRows))).flat()
  const taxonomy = parseYaml(await readFile(topics, 'utf8'), taxonomySchema, topics)
  const known = values.further ? parseYaml(await readFile(words, 'utf8'), topicWordsSchema, words) : undefined
  const learnt = learnTopicWords(rows, compileTaxonomy(taxonomy), known)
  await writeFile(words, describeTopicWords(learnt))
  console.log(`${words}: learnt from ${learnt.learntFrom} labelled clauses`)
  return 0
})
