import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReadResult, readMany } from '../../../src/ingest/pool/read-many.ts'
import { plainText } from '../../../src/model/plain-text.ts'
import { buildPdf, paragraph } from '../../fixtures/read/pdf/build-pdf.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausebook-pool-'))
  const page = { lines: paragraph('All staff must wear a badge. '.repeat(60).trim(), { x: 72, y: 90 }) }
  await Promise.all([
    writeFile(join(folder, 'good.pdf'), buildPdf({ pages: [page] })),
    writeFile(join(folder, 'long.pdf'), buildPdf({ pages: Array.from({ length: 400 }, () => page) })),
    writeFile(join(folder, 'broken.pdf'), '%PDF-1.7 and nothing else'),
    writeFile(
      join(folder, 'large.html'),
      `<body>${'<p>All staff must wear a <b>badge</b>.</p>'.repeat(45_000)}</body>`,
    ),
    writeFile(join(folder, 'small.html'), '<body><p>All staff must wear a badge.</p></body>'),
    writeFile(join(folder, 'large.png'), createCanvas(7000, 7000).toBuffer('image/png')),
    writeFile(join(folder, 'plain.txt'), 'Dress code\n\nAll staff must wear a badge.\n'),
  ])
})

afterAll(() => rm(folder, { recursive: true }))

const paths = (...names: string[]) => names.map((name) => join(folder, name))

function summary(result: ReadResult): string {
  return 'document' in result ? `read as ${result.document.format}` : (result.error.problems[0]?.what ?? '')
}

test('each file has its result in order, and a bad one does not stop the rest', { timeout: 60_000 }, async () => {
  const steps: number[] = []
  const results = await readMany(paths('broken.pdf', 'good.pdf', 'missing.pdf', 'plain.txt'), {
    workers: 2,
    onProgress: ({ done, total }) => steps.push(done / total),
  })
  expect(results.map(summary)).toEqual([
    'the PDF is damaged and cannot be opened',
    'read as pdf',
    'this file cannot be opened',
    'read as text',
  ])
  expect(steps).toEqual([0.25, 0.5, 0.75, 1])
  const [, good] = results
  expect(good && 'document' in good && plainText(good.document.tree)).toMatch(/^All staff must wear a badge\./)
})

test('a document that takes too long is given up, and the next one read', { timeout: 60_000 }, async () => {
  const results = await readMany(paths('long.pdf', 'plain.txt'), {
    workers: 1,
    limits: { seconds: 0.01, megabytes: 1000 },
  })
  expect(results.map(summary)).toEqual([
    'the document was given up: reading it took more than 0.01 seconds',
    'read as text',
  ])
})

// A reader takes about 40 MB to start, which counts as its document's: the limits leave room for it.
test('a document that takes too much memory is given up and its thread replaced', { timeout: 60_000 }, async () => {
  const results = await readMany(paths('large.html', 'small.html'), {
    workers: 1,
    limits: { seconds: 60, megabytes: 150 },
  })
  expect(results.map(summary)).toEqual([
    'the document was given up: reading it took more than 150 MB of memory',
    'read as html',
  ])
})

test('so is one whose pictures take too much, which no heap counts', { timeout: 60_000 }, async () => {
  const results = await readMany(paths('large.png', 'small.html'), {
    workers: 1,
    limits: { seconds: 60, megabytes: 200 },
  })
  expect(results.map(summary)).toEqual([
    'the document was given up: reading it took more than 200 MB of memory',
    'read as html',
  ])
})
