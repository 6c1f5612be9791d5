import { join } from 'node:path'
import { type GlossaryTerm, glossarySchema } from '../model/glossary.ts'
import { parseYaml } from '../model/parse-yaml.ts'
import { readIfThere } from './read-if-there.ts'

const file = 'content/glossary.yaml'

/**
 * Read the abbreviations that the site explains; none where there is no such file.
 *
 * @throws {ContentError} With the line, where the file cannot be read.
 */
export async function readGlossary(root: string): Promise<GlossaryTerm[]> {
  const text = await readIfThere(join(root, file))
  return text.trim() === '' ? [] : parseYaml(text, glossarySchema, file)
}
