import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { parseYaml } from '../model/parse-yaml.ts'
import type { SentenceRow } from './learn-question-words.ts'
import { readJsonLines } from './read-labels.ts'

const positionsSchema = z.record(z.string(), z.string())

const sentenceRowSchema = z.strictObject({
  policy: z.string(),
  leadIn: z.string(),
  text: z.string().min(1),
  topics: z.array(z.string()),
  answers: positionsSchema,
  open: z.array(z.string()).optional(),
  asked: z.array(z.string()).optional(),
})

/** Wordings by the question that they were written for, as in `test/fixtures/answers/wordings`. */
const wordingsSchema = z.record(
  z.string(),
  z.array(z.object({ says: z.string(), text: z.string(), after: z.string().default('') })),
)

/**
 * Read labelled sentences: of a `.jsonl` file, one object a line; or of a `.yaml` file of wordings, each of which stands for a
 * policy of its own and is labelled for its question only.
 */
export async function readSentences(file: string): Promise<SentenceRow[]> {
  const text = await readFile(file, 'utf8')
  if (!file.endsWith('.yaml')) return readJsonLines(text, sentenceRowSchema)
  return Object.entries(parseYaml(text, wordingsSchema, file)).flatMap(([question, wordings]) =>
    wordings.map(({ says, text, after }, at) => ({
      policy: `${question} ${at}`,
      leadIn: after,
      text,
      topics: [],
      answers: { [question]: says },
      asked: [question],
    })),
  )
}
