import { join } from 'node:path'
import { type EverydayWords, everydayWordsSchema } from '../model/everyday-words.ts'
import { parseYaml } from '../model/parse-yaml.ts'
import { readIfThere } from './read-if-there.ts'

const file = 'content/search/everyday-words.yaml'

/**
 * Read what people say and what policies write; nothing where there is no such file.
 *
 * @throws {ContentError} With the line, where the file cannot be read.
 */
export async function readEverydayWords(root: string): Promise<EverydayWords> {
  const text = await readIfThere(join(root, file))
  return text.trim() === '' ? [] : parseYaml(text, everydayWordsSchema, file)
}
