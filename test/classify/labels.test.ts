import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { evaluateTopics } from '../../src/evaluate/evaluate-topics.ts'
import { readTopicRows, type TopicRow } from '../../src/evaluate/read-labels.ts'
import { shippedTaxonomy } from './taxonomy.ts'

async function readFolder(folder: string): Promise<TopicRow[]> {
  const files = readdirSync(folder).sort()
  return (await Promise.all(files.map((file) => readTopicRows(join(folder, file))))).flat()
}

// Floors a little under what was measured: a change of cues or words that loses ground shows here.
test.each([
  ['dev', 0.92],
  ['held-back', 0.88],
])(
  'the labelled clauses of %s are tagged as well as before',
  async (name, floor) => {
    const rows = await readFolder(`test/labels/topics/${name}`)
    const topics = new Set(shippedTaxonomy.map(({ id }) => id))
    const labels = rows.flatMap(({ required, optional }) => [...required, ...optional])
    expect(labels.filter((label) => !topics.has(label))).toEqual([])
    expect(evaluateTopics(rows, shippedTaxonomy).micro.f1).toBeGreaterThan(floor)
  },
  60_000,
)
