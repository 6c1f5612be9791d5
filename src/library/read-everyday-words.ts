import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type EverydayWords, everydayWordsSchema } from '../model/everyday-words.ts'
import { parseYaml } from '../model/parse-yaml.ts'

const file = 'content/search/everyday-words.yaml'

/**
 * Read what people say and what policies write; nothing where there is no such file.
 *
 * @throws {ContentError} With the line, where the file cannot be read.
 */
export async function readEverydayWords(root: string): Promise<EverydayWords> {
  const text = await readFile(join(root, file), 'utf8').catch((error) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  })
  return text.trim() === '' ? [] : parseYaml(text, everydayWordsSchema, file)
}
