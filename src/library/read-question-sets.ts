import { parseYaml } from '../model/parse-yaml.ts'
import { type QuestionSet, questionSetSchema } from '../model/question-set.ts'
import { readFolder } from './read-folder.ts'

/** @throws {ContentError} Where a file of `content/questions` cannot be read. */
export async function readQuestionSets(root: string): Promise<QuestionSet[]> {
  const files = await readFolder(root, 'content/questions', '.yaml')
  return files.map(({ file, text }) => parseYaml(text, questionSetSchema, file))
}
