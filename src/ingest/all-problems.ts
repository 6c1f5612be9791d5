import type { Problem } from '../model/errors.ts'
import type { IngestReport } from './ingest.ts'

/** @returns Every problem of a run: those of the folder itself, then those of each source that could not be read. */
export function allProblems({ problems, results }: IngestReport): Problem[] {
  return [...problems, ...results.flatMap((result) => (result.state === 'failed' ? result.problems : []))]
}
