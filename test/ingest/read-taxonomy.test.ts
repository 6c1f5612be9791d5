import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readTaxonomy } from '../../src/ingest/read-taxonomy.ts'
import { ContentError } from '../../src/model/errors.ts'

const project = join(import.meta.dirname, '../..')
const wordsFile = 'content/taxonomy/topic-words.yaml'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'taxonomy-'))
  await mkdir(join(root, 'content/taxonomy'), { recursive: true })
  await cp(join(project, 'content/taxonomy/topics.yaml'), join(root, 'content/taxonomy/topics.yaml'))
})

afterEach(async () => {
  await rm(root, { recursive: true })
})

test('topics are read with the words learnt for them, and without any where there is no such file', async () => {
  const alone = await readTaxonomy(root)
  expect(alone.taxonomy.filter(({ learnt }) => learnt)).toEqual([])
  const [{ id = '' } = {}] = alone.taxonomy
  await writeFile(join(root, wordsFile), `topics:\n  ${id}:\n    start: -2\n    words: { album: 1 }\n`)
  const { taxonomy, text } = await readTaxonomy(root)
  expect(taxonomy[0]?.learnt).toEqual({ start: -2, words: { album: 1 } })
  expect(text).not.toBe(alone.text)
})

test('words that are there and cannot be read are no words left out', async () => {
  await mkdir(join(root, wordsFile))
  await expect(readTaxonomy(root)).rejects.toThrow('EISDIR')
})

test('missing topics are said to be missing', async () => {
  await rm(join(root, 'content/taxonomy/topics.yaml'))
  await expect(readTaxonomy(root)).rejects.toThrow(ContentError)
})
