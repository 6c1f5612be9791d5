import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { answerQuestions } from '../classify/answer-questions.ts'
import { nameEdition } from '../ingest/name-edition.ts'
import { readIfThere } from '../ingest/read-if-there.ts'
import { openReading } from '../ingest/reading.ts'
import { understand } from '../ingest/understand.ts'
import { loadMdx } from '../mdx/load-mdx.ts'
import type { Answer } from '../model/answer.ts'
import type { Edition } from '../model/edition.ts'
import { ContentError } from '../model/errors.ts'
import type { Question } from '../model/question.ts'
import { questionsOrAll } from './questions-for.ts'
import { policiesFolder } from './read-editions.ts'
import { readQuestionSets } from './read-question-sets.ts'

/** An edition by itself, with its answers. */
export interface ReadEdition {
  edition: Edition
  questions: Question[]
  answers: Answer[]
}

/**
 * Read one edition, wherever it is: by its key (`oakfield/social-media/2021-09`), from its `.mdx` file, or from a
 * document of any format, which is understood as `ingest` would and not written.
 *
 * @param root The project's folder: its topics and questions are used.
 * @throws {ContentError} Where there is no such edition or file, or it cannot be read.
 */
export async function readAnyEdition(root: string, name: string): Promise<ReadEdition> {
  const edition = await readNamed(root, name)
  const sets = await readQuestionSets(root)
  const questions = questionsOrAll(edition.front.policy, sets)
  return { edition, questions, answers: answerQuestions(edition, questions) }
}

async function readNamed(root: string, name: string): Promise<Edition> {
  const kept = /^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/.test(name) ? `${policiesFolder}/${name}.mdx` : null
  const text = kept && (await readIfThere(join(root, kept)))
  if (kept && text !== null) return loadMdx(text, kept)
  const bytes = await readFile(name).catch((cause) => {
    const todo = 'give the path of a file, or school/policy/edition as under content/policies'
    throw new ContentError({ file: name, what: 'there is no such edition or file', todo }, { cause })
  })
  if (extname(name) === '.mdx') return loadMdx(bytes.toString('utf8'), name)
  const { taxonomy } = await openReading(root)
  return understand(bytes, name, nameEdition(name), { taxonomy })
}
