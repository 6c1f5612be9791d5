import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { openReadingPool, type PoolOptions } from '../../../src/ingest/pool/reading-pool.ts'
import { ContentError } from '../../../src/model/errors.ts'
import { plainText } from '../../../src/model/plain-text.ts'
import { buildPdf, paragraph } from '../../fixtures/read/pdf/build-pdf.ts'

const page = { lines: paragraph('All staff must wear a badge. '.repeat(60).trim(), { x: 72, y: 90 }) }

/** The bytes of each document, made when a test asks for them. */
const documents: Record<string, () => string | Uint8Array> = {
  'good.pdf': () => buildPdf({ pages: [page] }),
  'long.pdf': () => buildPdf({ pages: Array.from({ length: 400 }, () => page) }),
  'broken.pdf': () => '%PDF-1.7 and nothing else',
  'large.html': () => `<body>${'<p>All staff must wear a <b>badge</b>.</p>'.repeat(45_000)}</body>`,
  'small.html': () => '<body><p>All staff must wear a badge.</p></body>',
  'large.png': () => createCanvas(7000, 7000).toBuffer('image/png'),
  'plain.txt': () => 'Dress code\n\nAll staff must wear a badge.\n',
}

/** What became of each document, asked of one pool at once: its text, or what is wrong with it. */
async function readAll(names: string[], options: PoolOptions): Promise<string[]> {
  const pool = openReadingPool(options)
  const read = async (name: string): Promise<string> => {
    try {
      return plainText((await pool.read(new Uint8Array(Buffer.from(documents[name]?.() ?? '')), name)).tree)
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      return error.problems[0]?.what ?? ''
    }
  }
  try {
    return await Promise.all(names.map(read))
  } finally {
    await pool.close()
  }
}

const badge = 'All staff must wear a badge.'

test('a bad document does not stop the rest', { timeout: 60_000 }, async () => {
  const read = await readAll(['broken.pdf', 'good.pdf', 'plain.txt'], { workers: 2 })
  expect(read).toEqual([
    'the PDF is damaged and cannot be opened',
    expect.stringContaining(badge),
    `Dress code ${badge}`,
  ])
})

test('a document that takes too long is given up, and the next one read', { timeout: 60_000 }, async () => {
  const read = await readAll(['long.pdf', 'plain.txt'], { workers: 1, limits: { seconds: 0.01, megabytes: 1000 } })
  expect(read).toEqual(['the document was given up: reading it took more than 0.01 seconds', `Dress code ${badge}`])
})

// A reader takes about 40 MB to start, which counts as its document's: the limits leave room for it.
test('a document that takes too much memory is given up and its thread replaced', { timeout: 60_000 }, async () => {
  const read = await readAll(['large.html', 'small.html'], { workers: 1, limits: { seconds: 60, megabytes: 150 } })
  expect(read).toEqual(['the document was given up: reading it took more than 150 MB of memory', badge])
})

test('so is one whose pictures take too much, which no heap counts', { timeout: 60_000 }, async () => {
  const read = await readAll(['large.png', 'small.html'], { workers: 1, limits: { seconds: 60, megabytes: 200 } })
  expect(read).toEqual(['the document was given up: reading it took more than 200 MB of memory', badge])
})
