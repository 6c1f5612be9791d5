import { expect, test } from 'vitest'
import { checkReadings } from '../../../src/ingest/answers/check-readings.ts'
import { parseYaml } from '../../../src/model/parse-yaml.ts'
import { readingsSchema } from '../../../src/model/reading.ts'
import { questions } from '../../classify/answers/questions.ts'

const file = 'content/answers/oakfield/social-media.yaml'
const entry = (more: string): string =>
  `- question: friend-parents\n  edition: 2024-01\n  checkedBy: Clerk\n  date: 2024-02-03\n${more}`

test('a reading needs the words it rests on', () => {
  expect(() => parseYaml(entry('  position: forbidden\n'), readingsSchema, file)).toThrow(
    `${file}:1: "0.quotes": give at least one quote, word for word, unless the position is "silent"`,
  )
})

test('a reading of silence needs none', () => {
  expect(parseYaml(entry('  position: silent\n'), readingsSchema, file)).toHaveLength(1)
})

test.each([
  ['position: maybe', '"friend-parents" cannot be answered so'],
  [
    'position: silent\n- question: friend-parents\n  edition: 2024-01\n  checkedBy: Clerk\n  date: 2024-02-03\n  position: silent',
    'this question is answered twice',
  ],
])('%s is refused', (more, message) => {
  const readings = parseYaml(entry(`  quotes: [words]\n  ${more}\n`), readingsSchema, file)
  expect(() => checkReadings(readings, questions, file)).toThrow(message)
})

test('an unknown question is refused by its name', () => {
  const readings = parseYaml(
    entry('  position: silent\n').replace('friend-parents', 'friend-pets'),
    readingsSchema,
    file,
  )
  expect(() => checkReadings(readings, questions, file)).toThrow(
    /no such question is asked of this policy\n {2}received: friend-pets/,
  )
})
