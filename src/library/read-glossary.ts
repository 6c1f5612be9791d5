import { readYamlIfThere } from '../ingest/read-yaml-if-there.ts'
import { type GlossaryTerm, glossarySchema } from '../model/glossary.ts'

const file = 'content/glossary.yaml'

/**
 * Read the abbreviations that the site explains; none where there is no such file.
 *
 * @throws {ContentError} With the line, where the file cannot be read.
 */
export async function readGlossary(root: string): Promise<GlossaryTerm[]> {
  return (await readYamlIfThere(root, file, glossarySchema)) ?? []
}
