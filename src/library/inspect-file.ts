import { join } from 'node:path'
import { answerQuestions } from '../classify/answer-questions.ts'
import { type Inspection, inspectEdition } from '../ingest/inspect.ts'
import { nameEdition } from '../ingest/name-edition.ts'
import { openReadingPool } from '../ingest/pool/reading-pool.ts'
import type { OnPage } from '../ingest/pool/reading-worker.ts'
import { recognitionFolder } from '../ingest/pool/recognition-folder.ts'
import { openReading } from '../ingest/reading.ts'
import { understand } from '../ingest/understand.ts'
import { questionsOrAll } from './questions-for.ts'
import { readQuestionSets } from './read-question-sets.ts'

/**
 * Understand one document as `ingest` would, wherever it stands, and write no edition. A document whose kind is not known by
 * its place is asked every question.
 *
 * @param root The project's folder: its topics and questions are used, and what was read in pictures is kept there.
 * @param onPage Called at each page that is read as a picture.
 */
export async function inspectFile(root: string, bytes: Uint8Array, file: string, onPage?: OnPage): Promise<Inspection> {
  const [reading, sets] = await Promise.all([openReading(root), readQuestionSets(root)])
  const name = nameEdition(file)
  const edition = await understand(bytes, file, name, { taxonomy: reading.taxonomy, read: poolRead(root, onPage) })
  const questions = questionsOrAll(name.policy, sets)
  return inspectEdition(edition, answerQuestions(edition, questions))
}

function poolRead(root: string, onPage?: OnPage) {
  return async (bytes: Uint8Array, file: string) => {
    const pool = openReadingPool({ workers: 1, recognitions: join(root, recognitionFolder) })
    try {
      return await pool.read(bytes, file, onPage)
    } finally {
      await pool.close()
    }
  }
}
