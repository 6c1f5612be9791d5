import { addLearnt } from '../model/learnt-words.ts'
import { parseYaml } from '../model/parse-yaml.ts'
import { type QuestionSet, questionSetSchema } from '../model/question-set.ts'
import { questionWordsSchema } from '../model/question-words.ts'
import { readFolder, type TextFile } from './read-folder.ts'

/** Beside `social-media.yaml`, `social-media.words.yaml` has what was learnt for its questions. */
const wordsEnding = '.words.yaml'

/** @throws {ContentError} Where a file of `content/questions` cannot be read. */
export async function readQuestionSets(root: string): Promise<QuestionSet[]> {
  const files = await readFolder(root, 'content/questions', '.yaml')
  const key = JSON.stringify(files)
  if (latest?.key !== key) latest = { key, sets: parse(files) }
  return latest.sets
}

/** Rules and words are many: the same files are parsed, and made ready, once. */
let latest: { key: string; sets: QuestionSet[] } | null = null

function parse(files: readonly TextFile[]): QuestionSet[] {
  const texts = new Map(files.map(({ file, text }) => [file, text] as const))
  return files
    .filter(({ file }) => !file.endsWith(wordsEnding))
    .map(({ file, text }) => {
      const set = parseYaml(text, questionSetSchema, file)
      const beside = file.replace(/\.yaml$/, wordsEnding)
      const learnt = texts.get(beside)
      if (learnt === undefined) return set
      const words = parseYaml(learnt, questionWordsSchema, beside)
      return { ...set, questions: addLearnt(set.questions, words.questions) }
    })
}
