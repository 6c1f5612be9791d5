import { join } from 'node:path'
import { parseYaml } from '../model/parse-yaml.ts'
import { type ReviewWords, reviewWordsSchema } from '../model/review-words.ts'
import { readIfThere } from './read-if-there.ts'

const file = 'content/review/words.yaml'

/**
 * Read the words that a review looks for; none where there is no such file.
 *
 * @throws {ContentError} With the line, where the file cannot be read.
 */
export async function readReviewWords(root: string): Promise<ReviewWords> {
  const text = await readIfThere(join(root, file))
  return text.trim() === '' ? reviewWordsSchema.parse({}) : parseYaml(text, reviewWordsSchema, file)
}
