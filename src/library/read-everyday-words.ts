import { readYamlIfThere } from '../ingest/read-yaml-if-there.ts'
import { type EverydayWords, everydayWordsSchema } from '../model/everyday-words.ts'

const file = 'content/search/everyday-words.yaml'

/**
 * Read what people say and what policies write; nothing where there is no such file.
 *
 * @throws {ContentError} With the line, where the file cannot be read.
 */
export async function readEverydayWords(root: string): Promise<EverydayWords> {
  return (await readYamlIfThere(root, file, everydayWordsSchema)) ?? []
}
