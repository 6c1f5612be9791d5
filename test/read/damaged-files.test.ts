import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divide } from '../../src/divide/divide.ts'
import { ContentError } from '../../src/model/errors.ts'
import { normalise } from '../../src/normalise/normalise.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { item, level, list, makeDocx, p } from './office/make-docx.ts'
import { makeOdt } from './office/make-odt.ts'

const words = 'All staff must wear a badge. '.repeat(20).trim()
/** No PDF: a page that loses its text is read as a picture, which takes seconds. */
const files: [string, Uint8Array][] = [
  [
    'policy.docx',
    makeDocx({
      body: `${p('Dress code')}${item(words, 1)}`,
      numbering: list(1, level(0, 'decimal', '%1.')),
    }),
  ],
  ['policy.odt', makeOdt({ body: `<text:h text:outline-level="1">Dress code</text:h><text:p>${words}</text:p>` })],
  ['policy.html', new TextEncoder().encode(`<main><h1>Dress code</h1><ul><li>${words}</li></ul></main>`)],
  ['policy.doc', new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/read/doc/numbered.doc')))],
]

/** Where a file is hurt, as a share of its length, and how. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 300 }),
  kind: fc.constantFrom('cut off', 'cut out', 'overwritten', 'one bit'),
  value: fc.integer({ min: 0, max: 255 }),
})

test.each(files)('%s, damaged anywhere, is read or refused with a clear error', async (name, whole) => {
  await fc.assert(
    fc.asyncProperty(damage, async (hurt) => {
      const outcome = await readDocument(spoil(whole, hurt), name)
        .then((document) => divide(normalise(document)).format)
        .catch((error: unknown) => error)
      if (typeof outcome !== 'string') expect(outcome).toBeInstanceOf(ContentError)
    }),
    { numRuns: 60 },
  )
})

function spoil(
  whole: Uint8Array,
  { at, length, kind, value }: { at: number; length: number; kind: string; value: number },
): Uint8Array {
  const start = Math.floor(at * (whole.length - 1))
  if (kind === 'cut off') return whole.slice(0, start)
  if (kind === 'cut out') return new Uint8Array([...whole.slice(0, start), ...whole.slice(start + length)])
  const spoiled = whole.slice()
  if (kind === 'overwritten') spoiled.fill(value, start, start + length)
  else spoiled[start] = (spoiled[start] ?? 0) ^ (1 << (value % 8))
  return spoiled
}
