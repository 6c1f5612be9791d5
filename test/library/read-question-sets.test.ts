import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readQuestionSets } from '../../src/library/read-question-sets.ts'

const set = `policies: [visits]
questions:
  - { id: buses, topic: conduct, tier: core, question: 'Who drives?', positions: [stated], counts: A driver., ask: 'Who?' }
`

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'clausebook-questions-'))
  await mkdir(join(root, 'content/questions'), { recursive: true })
  await writeFile(join(root, 'content/questions/visits.yaml'), set)
})
afterEach(() => rm(root, { recursive: true }))

const writeWords = (text: string) => writeFile(join(root, 'content/questions/visits.words.yaml'), text)

test('a set takes the words that stand beside it, and is whole without', async () => {
  expect((await readQuestionSets(root))[0]?.questions[0]?.learnt).toBeUndefined()
  await writeWords('questions: { buses: { start: -5, words: { driver: 3 } } }\n')
  const sets = await readQuestionSets(root)
  expect(sets).toHaveLength(1)
  expect(sets[0]?.questions[0]?.learnt).toEqual({ start: -5, words: { driver: 3 } })
})

test('words that cannot be read are an error that names their file', async () => {
  await writeWords('questions: { buses: { start: soon, words: {} } }\n')
  await expect(readQuestionSets(root)).rejects.toThrow(/visits\.words\.yaml/)
})
