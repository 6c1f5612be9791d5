import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { answerQuestions } from '../../../src/classify/answer-questions.ts'
import { forceSchema } from '../../../src/model/clause.ts'
import { parseYaml } from '../../../src/model/parse-yaml.ts'
import { bodyOf, frontOf } from './policy-of.ts'
import { questions } from './questions.ts'

/** One file a topic: how policies word their rules and plain near misses, and how each should be read. Every sentence is written for this test. */
const folder = 'test/fixtures/answers/wordings'
const files = readdirSync(folder).map((file) => join(folder, file))
const wordingSchema = z.strictObject({
  says: z.string(),
  force: forceSchema.optional(),
  text: z.string(),
  /** The heading it stands under. */
  under: z.string().optional(),
  /** The lead-in of its list. */
  after: z.string().optional(),
  /** A sentence that stands before this one in the same clause. */
  before: z.string().optional(),
})
const banks = files.map((file) =>
  parseYaml(readFileSync(file, 'utf8'), z.record(z.string(), z.array(wordingSchema)), file),
)
const cases = banks
  .flatMap((bank) => Object.entries(bank))
  .flatMap(([id, list]) => list.map((wording) => ({ id, ...wording })))

test.each(cases)('$id: $says: $after $text', ({ id, says, force, text, before, under, after }) => {
  const whole = before === undefined ? text : `${before} ${text}`
  const topics = says === 'silent' ? [] : topicsOf(id)
  const body = bodyOf(whole, { topics, ...(under !== undefined && { under }), ...(after !== undefined && { after }) })
  const answer = answerQuestions({ front: frontOf(), body }, questions).find(({ question }) => question === id)
  expect(answer?.position).toBe(says)
  if (force !== undefined) expect(answer?.force).toBe(force)
})

/** A clause that answers a question is mostly on its topic. */
function topicsOf(id: string): string[] {
  return questions.filter((question) => question.id === id).map(({ topic }) => topic)
}
