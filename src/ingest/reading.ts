import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Correction, correctionsSchema } from '../model/correction.ts'
import { ContentError, type Problem } from '../model/errors.ts'
import { parseYaml } from '../model/parse-yaml.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import type { Source } from './find-sources.ts'
import { digest } from './fingerprint.ts'
import { readTaxonomy } from './read-taxonomy.ts'
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
  return {
    taxonomy,
    async contextFor({ school, policy, file }) {
      await requireSchool(root, school, file)
      const correctionsFile = `content/corrections/${school}/${policy}.yaml`
      const text = await readFile(join(root, correctionsFile), 'utf8').catch(() => null)
      const list: Correction[] = text === null ? [] : parseYaml(text, correctionsSchema, correctionsFile)
      return { taxonomy, corrections: { list, file: correctionsFile }, digest: digest(topics, text ?? '') }
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
