import { readYamlIfThere } from '../ingest/read-yaml-if-there.ts'
import { type ReviewWords, reviewWordsSchema } from '../model/review-words.ts'

const file = 'content/review/words.yaml'

/**
 * Read the words that a review looks for; none where there is no such file.
 *
 * @throws {ContentError} With the line, where the file cannot be read.
 */
export async function readReviewWords(root: string): Promise<ReviewWords> {
  return (await readYamlIfThere(root, file, reviewWordsSchema)) ?? reviewWordsSchema.parse({})
}
