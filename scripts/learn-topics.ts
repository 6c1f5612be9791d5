import { readFile, writeFile } from 'node:fs/promises'
import { compileTaxonomy } from '../src/classify/compile-taxonomy.ts'
import { describeTopicWords } from '../src/evaluate/describe-words.ts'
import { learnTopicWords } from '../src/evaluate/learn-topic-words.ts'
import { readTopicRows } from '../src/evaluate/read-labels.ts'
import { UsageError } from '../src/model/errors.ts'
import { parseYaml } from '../src/model/parse-yaml.ts'
import { taxonomySchema } from '../src/model/taxonomy.ts'
import { listFiles } from './list-files.ts'
import { run } from './report-problems.ts'

const topics = 'content/taxonomy/topics.yaml'
const words = 'content/taxonomy/topic-words.yaml'

/**
 * `npm run -s learn-topics -- PATH…`: learn from labelled clauses what single words say of each topic, and write
 * `content/taxonomy/topic-words.yaml`. A path is a file of labelled clauses, one JSON object a line, or a folder of them; one
 * named twice counts twice.
 */
await run(async () => {
  const paths = process.argv.slice(2)
  if (paths.length === 0) throw new UsageError('Use: npm run -s learn-topics -- FILE-OR-FOLDER…')
  const files = (await Promise.all(paths.map((path) => listFiles(path, ['.jsonl'])))).flat()
  const rows = (await Promise.all(files.map(readTopicRows))).flat()
  const clauses = new Set(rows.map((row) => JSON.stringify(row))).size
  const taxonomy = parseYaml(await readFile(topics, 'utf8'), taxonomySchema, topics)
  await writeFile(words, describeTopicWords(learnTopicWords(rows, compileTaxonomy(taxonomy)), clauses))
  console.log(`${words}: learnt from ${clauses} labelled clauses`)
  return 0
})
