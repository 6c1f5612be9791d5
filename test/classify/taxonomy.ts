import { readFileSync } from 'node:fs'
import { parseYaml } from '../../src/model/parse-yaml.ts'
import { type Taxonomy, taxonomySchema } from '../../src/model/taxonomy.ts'

const file = 'content/taxonomy/topics.yaml'

/** The taxonomy the project ships. */
export const shippedTaxonomy: Taxonomy = parseYaml(readFileSync(file, 'utf8'), taxonomySchema, file)

/** A taxonomy of one's own, from YAML. */
export function taxonomyOf(yaml: string): Taxonomy {
  return parseYaml(yaml, taxonomySchema, 'topics.yaml')
}
