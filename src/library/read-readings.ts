import { checkReadings } from '../ingest/answers/check-readings.ts'
import { readYamlIfThere } from '../ingest/read-yaml-if-there.ts'
import type { Question } from '../model/question.ts'
import { type Reading, readingsSchema } from '../model/reading.ts'

/** @returns Path from the project root of the answers that people have checked for one policy. */
export function readingsFile(school: string, policy: string): string {
  return `content/answers/${school}/${policy}.yaml`
}

/**
 * Read the answers that people have checked for one policy; none where there is no such file.
 *
 * @throws {ContentError} With the line, where the file cannot be read or does not fit the questions.
 */
export async function readReadings(root: string, file: string, questions: readonly Question[]): Promise<Reading[]> {
  const readings = (await readYamlIfThere(root, file, readingsSchema)) ?? []
  checkReadings(readings, questions, file)
  return readings
}
