import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentError } from '../model/errors.ts'
import { parseYaml } from '../model/parse-yaml.ts'
import { type Taxonomy, taxonomySchema } from '../model/taxonomy.ts'
import { addWords, topicWordsSchema } from '../model/topic-words.ts'
import { readIfThere } from './read-if-there.ts'

const topicsFile = 'content/taxonomy/topics.yaml'
const wordsFile = 'content/taxonomy/topic-words.yaml'

/**
 * Read the topics, with the words learnt for them where there are any.
 *
 * @returns Also the text of both files, for whoever must know whether they have changed.
 * @throws {ContentError} Where the topics are missing or cannot be read, or the words do not fit them.
 */
export async function readTaxonomy(root: string): Promise<{ taxonomy: Taxonomy; text: string }> {
  const topics = await readFile(join(root, topicsFile), 'utf8').catch((cause) => {
    const problem = { file: topicsFile, what: 'this file cannot be read', todo: 'restore it: it names the topics' }
    throw new ContentError(problem, { cause })
  })
  const words = await readIfThere(join(root, wordsFile))
  const text = topics + (words ?? '')
  if (latest?.text !== text) latest = { text, taxonomy: parse(topics, words) }
  return latest
}

/** The words are many: the same text is parsed, and its rules made ready, once. */
let latest: { text: string; taxonomy: Taxonomy } | null = null

function parse(topics: string, words: string | null): Taxonomy {
  const taxonomy: Taxonomy = parseYaml(topics, taxonomySchema, topicsFile)
  return words === null ? taxonomy : addWords(taxonomy, parseYaml(words, topicWordsSchema, wordsFile))
}
