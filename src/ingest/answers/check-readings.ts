import { ContentError, type Problem } from '../../model/errors.ts'
import type { Question } from '../../model/question.ts'
import type { Reading } from '../../model/reading.ts'

/**
 * Hold readings to the questions they answer.
 *
 * @param file The readings' own file, for messages.
 * @throws {ContentError} For a question that is not asked or is answered twice, and for a position it does not allow.
 */
export function checkReadings(readings: readonly Reading[], questions: readonly Question[], file: string): void {
  const problems = readings.flatMap((reading, index): Problem[] => {
    const problem = problemOf(reading, questions, readings.slice(0, index))
    return problem ? [{ file, ...problem }] : []
  })
  if (problems.length > 0) throw new ContentError(problems)
}

function problemOf(
  { question: id, position }: Reading,
  questions: readonly Question[],
  earlier: readonly Reading[],
): Omit<Problem, 'file'> | null {
  const question = questions.find((asked) => asked.id === id)
  if (!question) {
    return {
      what: 'no such question is asked of this policy',
      received: id,
      todo: 'use the id of a question in content/questions',
    }
  }
  if (earlier.some((reading) => reading.question === id)) {
    return {
      what: 'this question is answered twice',
      received: id,
      todo: 'keep the newer reading and remove the other',
    }
  }
  const allowed = [...new Set([...question.positions, 'silent', 'unclear'])]
  if (allowed.includes(position)) return null
  return { what: `"${id}" cannot be answered so`, received: position, todo: `use one of: ${allowed.join(', ')}` }
}
