import { readFileSync } from 'node:fs'
import { parseYaml } from '../../src/model/parse-yaml.ts'
import { type Taxonomy, taxonomySchema } from '../../src/model/taxonomy.ts'
import { addWords, topicWordsSchema } from '../../src/model/topic-words.ts'

const file = 'content/taxonomy/topics.yaml'
const wordsFile = 'content/taxonomy/topic-words.yaml'

/** The taxonomy the project ships, with its words. */
export const shippedTaxonomy: Taxonomy = addWords(
  parseYaml(readFileSync(file, 'utf8'), taxonomySchema, file),
  parseYaml(readFileSync(wordsFile, 'utf8'), topicWordsSchema, wordsFile),
)

/** A taxonomy of one's own, from YAML. */
export function taxonomyOf(yaml: string): Taxonomy {
  return parseYaml(yaml, taxonomySchema, 'topics.yaml')
}
