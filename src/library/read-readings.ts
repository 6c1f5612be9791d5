import { join } from 'node:path'
import { checkReadings } from '../ingest/answers/check-readings.ts'
import { parseYaml } from '../model/parse-yaml.ts'
import type { Question } from '../model/question.ts'
import { type Reading, readingsSchema } from '../model/reading.ts'
import { readIfThere } from './read-if-there.ts'

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
  const text = await readIfThere(join(root, file))
  if (text.trim() === '') return []
  const readings = parseYaml(text, readingsSchema, file)
  checkReadings(readings, questions, file)
  return readings
}
