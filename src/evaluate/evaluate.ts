import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { findSources, type Source } from '../ingest/find-sources.ts'
import { inspectEdition } from '../ingest/inspect.ts'
import { openReading } from '../ingest/reading.ts'
import { understand } from '../ingest/understand.ts'
import type { Edition } from '../model/edition.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import { evaluateAnswers } from './evaluate-answers.ts'
import { evaluateAudiences } from './evaluate-audiences.ts'
import { evaluateCorpus } from './evaluate-corpus.ts'
import { evaluateHistories } from './evaluate-histories.ts'
import { evaluatePairs } from './evaluate-pairs.ts'
import { evaluateReview } from './evaluate-review.ts'
import { evaluateStructure } from './evaluate-structure.ts'
import { evaluateTopics } from './evaluate-topics.ts'
import { formatShare, formatTable } from './format-table.ts'
import { readInventedFolder } from './read-invented.ts'
import { readStructureLabels, readTopicRows, type TopicRow } from './read-labels.ts'
import type { Score, TopicScores } from './score-topics.ts'

export interface EvaluateOptions {
  /** The project's folder. */
  root: string
  /** Folder of labelled policies kept outside the project; what it lacks is left out. */
  gold: string
  /** Folder of real documents in many formats, kept outside the project. */
  corpus: string
  /** Folder of real policies in several editions, kept outside the project. */
  histories: string
  /** Our own labels: `structure/*.tsv`, `topics/dev`, `topics/held-back`, `audience/dev`, `audience/held-back`, `answers/*.json`, `answers-sources`. */
  labels: string
}

/** Measure the software against labelled policies. Yields one finished table after another, as text. */
export async function* evaluate({ root, gold, corpus, histories, labels }: EvaluateOptions): AsyncGenerator<string> {
  const { taxonomy } = await openReading(root)
  const editions = await readEditions(root, taxonomy)
  const invented = await readInventedFolder(join(labels, 'structure-sources'), 'invented', taxonomy)
  yield await structureTable([...editions, ...invented], [join(gold, 'structure'), join(labels, 'structure')])
  yield wordsTable(editions)
  for (const [name, rows] of await topicRows(gold, labels)) {
    if (rows.length > 0) yield topicsTable(`Topics: ${name} (${rows.length} clauses)`, evaluateTopics(rows, taxonomy))
  }
  for (const [folder, name] of [
    ['dev', 'seen while writing the rules'],
    ['held-back', 'held back'],
  ] as const) {
    const table = await evaluateAudiences([...editions, ...invented], join(labels, 'audience', folder), name)
    if (table !== null) yield table
  }
  for (const table of [await evaluateCorpus(corpus), await evaluatePairs(corpus)]) if (table !== null) yield table
  const followed = await evaluateHistories(histories)
  if (followed !== null) yield followed
  const reviewed = await evaluateReview(root, gold)
  if (reviewed !== null) yield reviewed
  yield* evaluateAnswers({ root, gold, labels }, editions, taxonomy)
}

async function readEditions(root: string, taxonomy: Taxonomy): Promise<Map<Source, Edition>> {
  const { sources } = await findSources(root)
  const read = sources.map(async (source) => {
    const bytes = await readFile(join(root, source.file))
    return [source, await understand(bytes, source.file, source, { taxonomy })] as const
  })
  return new Map(await Promise.all(read))
}

async function structureTable(editions: [Source, Edition][], folders: string[]): Promise<string> {
  const rows: string[][] = []
  for (const folder of folders) {
    for (const [policy, labels] of await readStructureLabels(folder)) {
      const found = editions.find(([source]) => source.school === policy)
      if (!found) continue
      const [, edition] = found
      const score = evaluateStructure(inspectEdition(edition, []), edition.front.metadataLines, labels)
      const shares = [score.headings.f1, score.boundaries.f1, score.depth.f1, score.kinds].map(formatShare)
      rows.push([policy, String(labels.length), ...shares])
    }
  }
  const header = ['policy', 'lines', 'headings F1', 'boundaries F1', 'list depth F1', 'labels right']
  return `Structure, against labelled lines\n${formatTable(header, rows)}`
}

function wordsTable(editions: Map<Source, Edition>): string {
  const rows = [...editions].map(([{ file }, { front }]) => {
    const { words, lost, added, setAside } = front.ledger
    return [file.replace('content/sources/', ''), ...[words, lost, added, setAside.length].map(String)]
  })
  return `Words\n${formatTable(['source', 'words', 'lost', 'added', 'set aside'], rows)}`
}

async function topicRows(gold: string, labels: string): Promise<[string, TopicRow[]][]> {
  return [
    ['labelled by two people', await readTopicRows(join(gold, 'topics.jsonl'))],
    ['our own labels, used while writing the rules', await readFolder(join(labels, 'topics/dev'))],
    ['our own labels, held back', await readFolder(join(labels, 'topics/held-back'))],
  ]
}

async function readFolder(folder: string): Promise<TopicRow[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.jsonl')).sort()
  return (await Promise.all(names.map((name) => readTopicRows(join(folder, basename(name)))))).flat()
}

function topicsTable(title: string, { topics, micro }: TopicScores): string {
  const row = (name: string, score: Score): string[] => [
    name,
    String(score.right + score.missed),
    ...[score.precision, score.recall, score.f1].map(formatShare),
  ]
  const rows = [...Object.entries(topics).map(([name, score]) => row(name, score)), row('all (micro)', micro)]
  return `${title}\n${formatTable(['topic', 'labels', 'precision', 'recall', 'F1'], rows)}`
}
