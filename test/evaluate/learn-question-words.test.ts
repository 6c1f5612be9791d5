import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { passageTerms } from '../../src/classify/answers/passage-terms.ts'
import { indexWords, weighWords } from '../../src/classify/weigh-words.ts'
import { describeQuestionWords } from '../../src/evaluate/describe-words.ts'
import { learnQuestionWords, type SentenceRow } from '../../src/evaluate/learn-question-words.ts'
import { readSentences } from '../../src/evaluate/read-sentences.ts'
import { parseYaml } from '../../src/model/parse-yaml.ts'
import { questionWordsSchema } from '../../src/model/question-words.ts'

function row(policy: string, text: string, rest: Partial<SentenceRow> = {}): SentenceRow {
  return { policy, leadIn: '', text, topics: [], answers: {}, ...rest }
}

const rows = ['a', 'b', 'c', 'd', 'e'].flatMap((policy) => [
  row(policy, 'The album is locked.', { answers: { albums: 'stated' }, topics: ['images'] }),
  row(policy, 'The album is open.', { answers: { albums: 'silent' } }),
  row(policy, 'The gazebo is green.', { open: ['albums'] }),
  row(policy, 'The bell is rung.', { asked: ['bells'] }),
])
const questions = [{ id: 'albums', positions: ['stated'] }]
const learn = () => learnQuestionWords(rows, questions)

test('the words that go with an answer speak for it, the topic of the clause too', () => {
  const { words = {}, usual } = learn().questions['albums'] ?? {}
  expect(words['locked']).toBeGreaterThan(0)
  expect(words['about images']).toBeGreaterThan(0)
  expect(words['open']).toBeLessThan(0)
  expect(words).not.toHaveProperty('gazebo')
  expect(usual).toBe('stated')
})

test('a sentence labelled for another question teaches less than one that was asked about', () => {
  const asked = rows.map(({ asked, ...rest }) => rest)
  const weigh = (from: readonly SentenceRow[]): number => {
    const index = indexWords(
      Object.entries(learnQuestionWords(from, questions).questions).map(([id, learnt]) => ({ id, learnt })),
    )
    return weighWords(passageTerms(row('x', 'The bell is rung.')), index).get('albums') ?? 0
  }
  expect(weigh(rows)).toBeGreaterThan(weigh(asked))
})

test('the same sentences give the same words, and what is written is read back', () => {
  const written = describeQuestionWords(learn())
  expect(describeQuestionWords(learn())).toBe(written)
  expect(parseYaml(written, questionWordsSchema, 'words.yaml')).toEqual(learn())
})

test('what was learnt before is kept, and what is taught beyond it is added', () => {
  const known = {
    learntFrom: 7,
    questions: { albums: { start: -2, words: { gazebos: 3, album: 0.5 }, usual: 'partial' } },
  }
  const { learntFrom, questions: learnt } = learnQuestionWords(rows, questions, known)
  const { words = {}, usual } = learnt['albums'] ?? {}
  expect(learntFrom).toBe(11)
  expect(usual).toBe('partial')
  expect(words).toMatchObject({ gazebos: 3, album: expect.any(Number) })
  expect(words).not.toHaveProperty('gazebo')
  expect(words['locked']).toBeGreaterThan(0)
})

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausebook-sentences-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('sentences are read from lines of JSON and from wordings', async () => {
  const lines = join(folder, 'a.jsonl')
  const wordings = join(folder, 'b.yaml')
  await writeFile(lines, `${rows.map((one) => JSON.stringify(one)).join('\n')}\n`)
  await writeFile(wordings, "albums:\n  - { says: stated, text: 'Locked.', after: 'Albums are:' }\n")
  expect(await readSentences(lines)).toEqual(rows)
  expect(await readSentences(wordings)).toEqual([
    row('albums 0', 'Locked.', { leadIn: 'Albums are:', answers: { albums: 'stated' }, asked: ['albums'] }),
  ])
})
