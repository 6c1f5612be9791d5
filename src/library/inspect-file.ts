import { answerQuestions } from '../classify/answer-questions.ts'
import { type Inspection, inspectEdition } from '../ingest/inspect.ts'
import { nameEdition } from '../ingest/name-edition.ts'
import { openReading } from '../ingest/reading.ts'
import { understand } from '../ingest/understand.ts'
import { questionsFor } from './questions-for.ts'
import { readQuestionSets } from './read-question-sets.ts'

/**
 * Understand one document as `ingest` would, wherever it stands, and write nothing. A document whose kind is not known by
 * its place is asked every question.
 *
 * @param root The project's folder: its topics and questions are used.
 */
export async function inspectFile(root: string, bytes: Uint8Array, file: string): Promise<Inspection> {
  const [reading, sets] = await Promise.all([openReading(root), readQuestionSets(root)])
  const name = nameEdition(file)
  const edition = await understand(bytes, file, name, { taxonomy: reading.taxonomy })
  const own = questionsFor(name.policy, sets)
  const questions = own.length > 0 ? own : sets.flatMap((set) => set.questions)
  return inspectEdition(edition, answerQuestions(edition, questions))
}
