import { describeProblem, type Problem } from '../model/errors.ts'
import type { IngestReport } from './ingest.ts'

/**
 * @returns Every problem of a run: those of the folder itself, then those of each source that could not be read. What keeps
 *   several sources from being read, such as a fault in the corrections of their policy, is said once.
 */
export function allProblems({ problems, results }: IngestReport): Problem[] {
  const all = [...problems, ...results.flatMap((result) => (result.state === 'failed' ? result.problems : []))]
  return [...new Map(all.map((problem) => [describeProblem(problem), problem])).values()]
}
