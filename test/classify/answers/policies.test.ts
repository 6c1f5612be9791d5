import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { answerQuestions } from '../../../src/classify/answer-questions.ts'
import { divide } from '../../../src/divide/divide.ts'
import { addScores, type LabelledQuestions, scoreAnswers, shareOf } from '../../../src/evaluate/score-answers.ts'
import { forceSchema } from '../../../src/model/clause.ts'
import { parseYaml } from '../../../src/model/parse-yaml.ts'
import { normalise } from '../../../src/normalise/normalise.ts'
import { readDocument } from '../../../src/read/read-document.ts'
import { frontOf } from './policy-of.ts'
import { questions } from './questions.ts'

const folder = 'test/fixtures/answers/policies'

/** What each invented policy says; a question that is not named is not answered by it. */
const labelsSchema = z.record(
  z.string(),
  z.strictObject({ position: z.string(), force: forceSchema.optional(), also: z.array(z.string()).default([]) }),
)

async function scoresOf(name: string) {
  const file = join(folder, `${name}.md`)
  const { body, ...said } = divide(normalise(await readDocument(readFileSync(file), file)))
  const { title, schoolName, metadataLines, approved, reviewDue, reviewed, written, effective, owner, reviewCycle } =
    said
  const front = frontOf({
    title,
    schoolName,
    metadataLines,
    approved,
    reviewDue,
    reviewed,
    written,
    effective,
    owner,
    reviewCycle,
  })
  return scoreAnswers(name, answerQuestions({ front, body }, questions), labelsOf(name))
}

function labelsOf(name: string): LabelledQuestions {
  const file = join(folder, `${name}.yaml`)
  const labels = parseYaml(readFileSync(file, 'utf8'), labelsSchema, file)
  return questions.map(({ id }) => {
    const { position = 'silent', force = null, also = [] } = labels[id] ?? {}
    return { id, answers: { [name]: { position, force, quotes: [], also_acceptable: also } } }
  })
}

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replace('.md', ''))
const scores = await Promise.all(names.map(scoresOf))

describe('invented policies in very different words', () => {
  test.each(names.map((name, index) => ({ name, index })))('$name: no prohibition is read as leave', ({ index }) => {
    expect(scores[index]?.dangerous).toEqual([])
  })

  test('most of what they say is read rightly, and what they do not say is left unsaid', () => {
    const { said, silent, force } = addScores(scores)
    expect(shareOf(said)).toBeGreaterThan(0.9)
    expect(shareOf(silent)).toBeGreaterThan(0.95)
    expect(shareOf(force)).toBeGreaterThan(0.85)
  })
})
