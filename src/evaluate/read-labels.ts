import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { type LabelledQuestions, labelledQuestionsSchema } from './score-answers.ts'
import type { AudienceRow } from './score-audiences.ts'

const topicRowSchema = z.object({
  policy: z.string(),
  heading: z.string(),
  leadIn: z.string(),
  text: z.string(),
  required: z.array(z.string()),
  optional: z.array(z.string()),
})
export type TopicRow = z.infer<typeof topicRowSchema>

/** Read labelled clauses, one JSON object a line. A missing file has none. */
export async function readTopicRows(file: string): Promise<TopicRow[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return readJsonLines(text, topicRowSchema)
}

/** Read JSON that has one object a line. */
export function readJsonLines<Row extends z.ZodType>(text: string, schema: Row): z.output<Row>[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)))
}

export interface StructureRow {
  /** 1-based line of the source. */
  line: number
  /** One label, or several separated by `|` where any is right: `H1`, `P|M`. */
  label: string
  start: string
}

/** Read the structure labels of a folder: one table a policy, by the policy's name. A missing folder has none. */
export async function readStructureLabels(folder: string): Promise<Map<string, StructureRow[]>> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.tsv')).sort()
  const tables = files.map(async (name) => {
    const rows = (await readFile(join(folder, name), 'utf8')).split('\n').slice(1)
    const labels = rows.filter(Boolean).map((row): StructureRow => {
      const [line = '', label = '', start = ''] = row.split('\t')
      return { line: Number(line), label, start }
    })
    return [basename(name, '.tsv'), labels] as const
  })
  return new Map(await Promise.all(tables))
}

/** Read for whom clauses are, by policy: one table a policy. A missing folder has none. */
export async function readAudienceLabels(folder: string): Promise<Map<string, AudienceRow[]>> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.tsv')).sort()
  const words = (cell: string): string[] => cell.split(' ').filter(Boolean)
  const tables = files.map(async (name) => {
    const rows = (await readFile(join(folder, name), 'utf8')).split('\n').slice(1)
    const labels = rows.filter(Boolean).map((row): AudienceRow => {
      const [binds = '', concerns = '', begins = ''] = row.split('\t')
      return { binds: words(binds), concerns: words(concerns), begins }
    })
    return [basename(name, '.tsv'), labels] as const
  })
  return new Map(await Promise.all(tables))
}

/** Read the labelled answers of a folder: every file whose name ends so. A missing folder has none. */
export async function readAnswerLabels(folder: string, ending: string): Promise<LabelledQuestions> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(ending)).sort()
  const read = files.map(async (name) =>
    labelledQuestionsSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8'))),
  )
  return (await Promise.all(read)).flat()
}
