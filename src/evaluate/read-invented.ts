import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Source } from '../ingest/find-sources.ts'
import { understand } from '../ingest/understand.ts'
import type { Edition } from '../model/edition.ts'
import type { Taxonomy } from '../model/taxonomy.ts'

/**
 * Read a policy that was made up to be labelled.
 *
 * @param policy The kind of policy it is: `social-media`.
 * @returns Where it comes from, its school being the name by which its labels know it, and what was read.
 */
export async function readInvented(file: string, policy: string, taxonomy: Taxonomy): Promise<[Source, Edition]> {
  const source = { file, school: basename(file, extname(file)), policy, edition: 'undated' }
  return [source, await understand(await readFile(file), file, source, { taxonomy })]
}

/** Read those of a folder. A missing folder has none. */
export async function readInventedFolder(
  folder: string,
  policy: string,
  taxonomy: Taxonomy,
): Promise<[Source, Edition][]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => !file.startsWith('.')).sort()
  return Promise.all(files.map((file) => readInvented(join(folder, file), policy, taxonomy)))
}
