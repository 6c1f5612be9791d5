import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { understand } from '../ingest/understand.ts'
import type { Edition } from '../model/edition.ts'
import type { Taxonomy } from '../model/taxonomy.ts'

/**
 * Read a policy that was made up to be labelled.
 *
 * @param kind The kind of policy it is: `social-media`.
 * @returns The name by which its labels know it, and what was read.
 */
export async function readInvented(file: string, kind: string, taxonomy: Taxonomy): Promise<[string, Edition]> {
  const name = basename(file, extname(file))
  const edition = { school: name, policy: kind, edition: 'undated' }
  return [name, await understand(await readFile(file), file, edition, { taxonomy })]
}
