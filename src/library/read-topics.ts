import { readTaxonomy } from '../ingest/read-taxonomy.ts'
import type { Taxonomy } from '../model/taxonomy.ts'

/** @throws {ContentError} Where the topics are missing or cannot be read. */
export async function readTopics(root: string): Promise<Taxonomy> {
  const { taxonomy } = await readTaxonomy(root)
  return taxonomy
}
