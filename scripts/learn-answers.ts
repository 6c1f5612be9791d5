import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { describeQuestionWords } from '../src/evaluate/describe-words.ts'
import { labelSentences } from '../src/evaluate/label-sentences.ts'
import { learnQuestionWords, type SentenceRow } from '../src/evaluate/learn-question-words.ts'
import { readInvented } from '../src/evaluate/read-invented.ts'
import { readAnswerLabels } from '../src/evaluate/read-labels.ts'
import { readSentences } from '../src/evaluate/read-sentences.ts'
import { readTaxonomy } from '../src/ingest/read-taxonomy.ts'
import { UsageError } from '../src/model/errors.ts'
import { parseYaml } from '../src/model/parse-yaml.ts'
import { questionSetSchema } from '../src/model/question-set.ts'
import { questionWordsSchema } from '../src/model/question-words.ts'
import { listFiles } from './list-files.ts'
import { run } from './report-problems.ts'

const policyEndings = ['.txt', '.html', '.md']

/**
 * `npm run -s learn-answers -- [--further] [--labels FOLDER] QUESTIONS PATH…`: learn from labelled sentences what single words say
 * of whether a sentence answers each question of `content/questions/QUESTIONS.yaml`, and write `QUESTIONS.words.yaml` beside it.
 * A path is a policy whose answers are labelled in the folder of labels, a file of labelled sentences, one JSON object a line, a
 * file of wordings in YAML, or a folder of these. With `--further` the words that the file has are kept, and what the sentences
 * teach beyond them is added.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      further: { type: 'boolean', default: false },
      labels: { type: 'string', default: 'test/labels/answers' },
    },
  })
  const [kind, ...paths] = positionals
  if (kind === undefined || paths.length === 0)
    throw new UsageError('Use: npm run -s learn-answers -- [--further] [--labels FOLDER] QUESTIONS FILE-OR-FOLDER…')
  const set = `content/questions/${kind}.yaml`
  const words = `content/questions/${kind}.words.yaml`
  const { questions } = parseYaml(await readFile(set, 'utf8'), questionSetSchema, set)
  const files = (await Promise.all(paths.map((path) => listFiles(path, ['.jsonl', '.yaml', ...policyEndings])))).flat()
  const labels = await readAnswerLabels(values.labels, '.json')
  const { taxonomy } = await readTaxonomy('.')
  const read = async (file: string): Promise<SentenceRow[]> => {
    if (!policyEndings.some((ending) => file.endsWith(ending))) return readSentences(file)
    const [{ school }, edition] = await readInvented(file, kind, taxonomy)
    return labelSentences(school, edition, labels)
  }
  const rows = (await Promise.all(files.map(read))).flat()
  const known = values.further ? parseYaml(await readFile(words, 'utf8'), questionWordsSchema, words) : undefined
  const learnt = learnQuestionWords(rows, questions, known)
  await writeFile(words, describeQuestionWords(learnt))
  console.log(`${words}: learnt from ${learnt.learntFrom} labelled sentences`)
  return 0
})
