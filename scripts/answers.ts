import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import settings from '../site.config.ts'
import { askPerson, type Terminal } from '../src/ingest/answers/ask-person.ts'
import { writeWhole } from '../src/ingest/write-whole.ts'
import { questionsFor } from '../src/library/questions-for.ts'
import { readQuestionSets } from '../src/library/read-question-sets.ts'
import { readingsFile, readReadings } from '../src/library/read-readings.ts'
import { readSettings } from '../src/library/read-settings.ts'
import { openLibrary } from '../src/library.ts'
import { UsageError } from '../src/model/errors.ts'
import type { Question } from '../src/model/question.ts'
import { run } from './report-problems.ts'

const usage = 'Use: npm run answers -- SCHOOL/POLICY [--question ID] [--as ROLE] [--today DATE]'

/** `npm run answers -- SCHOOL/POLICY`: check the unsure answers of the policy in force, or one, and keep what you say. */
await run(async () => {
  const options = { as: { type: 'string' }, question: { type: 'string' }, today: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [school, policy] = positionals[0]?.split('/') ?? []
  if (!school || !policy || positionals.length > 1) throw new UsageError(usage)
  const root = process.cwd()
  const library = await openLibrary(root, readSettings(settings, process.env))
  const found = library.policies.find((one) => one.school.id === school && one.id === policy)
  if (!found) throw new UsageError(`There is no policy "${school}/${policy}". ${usage}`)

  const questions = questionsFor(policy, await readQuestionSets(root))
  const only = values.question
  if (only !== undefined) requireQuestion(only, questions)
  const file = readingsFile(school, policy)
  const kept = await readReadings(root, file, questions)
  const input = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const terminal = terminalOn(input)
    const checkedBy = values.as ?? (await terminal.ask('Your role, such as "Clerk to the governors": '))?.trim()
    if (!checkedBy) throw new UsageError(usage)
    const edition = await library.readEdition(found.inForce)
    const answers = await library.readAnswers(found.inForce)
    const date = values.today ?? new Date().toISOString().slice(0, 10)
    const given = await askPerson(terminal, {
      edition,
      questions,
      answers,
      checkedBy,
      date,
      ...(only !== undefined && { only }),
    })
    if (given.length === 0) return 0
    const renewed = new Set(given.map(({ question }) => question))
    await writeWhole(join(root, file), stringify([...kept.filter(({ question }) => !renewed.has(question)), ...given]))
    console.log(`${given.length} kept in ${file}`)
    return 0
  } finally {
    input.close()
  }
})

function requireQuestion(only: string, questions: readonly Question[]): void {
  const ids = questions.map(({ id }) => id)
  if (!ids.includes(only)) throw new UsageError(`No question "${only}" is asked of this policy: ${ids.join(', ')}.`)
}

/** @returns A terminal whose answer is null once the person has closed it. */
function terminalOn(input: Interface): Terminal {
  return { say: (text) => console.log(text), ask: (prompt) => input.question(prompt).catch(() => null) }
}
