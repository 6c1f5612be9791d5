import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { correctionsSchema } from '../model/correction.ts'
import { ContentError, type Problem } from '../model/errors.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import type { Source } from './find-sources.ts'
import { digest } from './fingerprint.ts'
import { readTaxonomy } from './read-taxonomy.ts'
import { readYamlIfThere } from './read-yaml-if-there.ts'
import type { Context } from './understand.ts'

/** What a reading of documents depends on beside the documents: schools, topics, corrections. */
export interface Reading {
  taxonomy: Taxonomy
  /** @throws {ContentError} Where the school has no entry, or the corrections cannot be read. */
  contextFor(source: Source): Promise<Context & { digest: string }>
}

/** @throws {ContentError} Where the topics cannot be read: nothing can be tagged then. */
export async function openReading(root: string): Promise<Reading> {
  const { taxonomy, text: topics } = await readTaxonomy(root)
  const schema = correctionsSchema(taxonomy.map(({ id }) => id))
  return {
    taxonomy,
    async contextFor({ school, policy, file }) {
      await requireSchool(root, school, file)
      const correctionsFile = `content/corrections/${school}/${policy}.yaml`
      const list = (await readYamlIfThere(root, correctionsFile, schema)) ?? []
      return { taxonomy, corrections: { list, file: correctionsFile }, digest: digest(topics, JSON.stringify(list)) }
    },
  }
}

async function requireSchool(root: string, school: string, file: string): Promise<void> {
  const entry = `content/schools/${school}.yaml`
  await readFile(join(root, entry)).catch((cause) => {
    const problem: Problem = {
      file,
      what: `the school "${school}" has no entry`,
      todo: `write ${entry} with its id, name and phase; content/schools has examples`,
    }
    throw new ContentError(problem, { cause })
  })
}
