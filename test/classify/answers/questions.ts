import { readFileSync } from 'node:fs'
import { parseYaml } from '../../../src/model/parse-yaml.ts'
import { questionSetSchema } from '../../../src/model/question-set.ts'

const file = 'content/questions/social-media.yaml'

/** The questions that the project asks of social media policies. */
export const { questions } = parseYaml(readFileSync(file, 'utf8'), questionSetSchema, file)
