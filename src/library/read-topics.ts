import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentError } from '../model/errors.ts'
import { parseYaml } from '../model/parse-yaml.ts'
import { type Taxonomy, taxonomySchema } from '../model/taxonomy.ts'

const file = 'content/taxonomy/topics.yaml'

/** @throws {ContentError} Where the topics are missing or cannot be read. */
export async function readTopics(root: string): Promise<Taxonomy> {
  const text = await readFile(join(root, file), 'utf8').catch((cause) => {
    throw new ContentError(
      { file, what: 'this file cannot be read', todo: 'restore it: it names the topics' },
      { cause },
    )
  })
  return parseYaml(text, taxonomySchema, file)
}
