import { expect, test } from 'vitest'
import { ContentError } from '../../../src/model/errors.ts'
import type { RecognitionStore } from '../../../src/model/source-document.ts'
import { readPdf } from '../../../src/read/pdf/read-pdf.ts'
import { readImage } from '../../../src/read/scan/read-image.ts'
import { buildPdf } from '../../fixtures/read/pdf/build-pdf.ts'
import { outlineBlocks } from '../pdf/outline-blocks.ts'
import { drawPage } from './draw-page.ts'

const first =
  'Every member of staff must report a concern about a pupil to the safeguarding lead on the same day, in writing, and must not promise to ' +
  'keep it secret.'
const second = 'The head teacher keeps a record of all concerns and reviews it with the governors every term.'

/** A machine that reads takes seconds to start and to read a page; slow machines more. */
const patience = 120_000

function scanned(...turns: number[]) {
  const pages = turns.map((turn) => {
    const { jpeg, width, height } = drawPage([first, second], turn)
    return { jpeg: { bytes: jpeg, width, height } }
  })
  return buildPdf({ pages })
}

function memoryStore(): RecognitionStore & { kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    get: async (key) => kept.get(key) ?? null,
    set: async (key, value) => {
      kept.set(key, value)
    },
  }
}

test('pages without text are read as pictures, told page by page, and kept', { timeout: patience }, async () => {
  const recognitions = memoryStore()
  const pages: string[] = []
  const bytes = scanned(0, 0)
  const document = await readPdf(bytes, 'scan.pdf', {
    recognitions,
    onPage: (page, of) => pages.push(`${page} of ${of}`),
  })
  expect(outlineBlocks(document)).toEqual([first, second, first, second])
  expect(document.format).toBe('scan')
  expect(document.messages).toEqual([{ rule: 'scan', text: 'read by machine from a scan: pages 1 to 2' }])
  expect(pages).toEqual(['1 of 2', '2 of 2'])

  // Both pages are the same picture: it is kept once, and what is kept is used.
  const [key = '', value = ''] = [...recognitions.kept][0] ?? []
  expect(recognitions.kept.size).toBe(1)
  recognitions.kept.set(key, value.replace('"Every"', '"Kept"'))
  const again = await readPdf(bytes, 'scan.pdf', { recognitions })
  expect(outlineBlocks(again)[0]).toBe(first.replace('Every', 'Kept'))
})

test('a page scanned on its side is turned upright', { timeout: patience }, async () => {
  const { jpeg } = drawPage([first, second], 1)
  expect(outlineBlocks(await readImage(jpeg, 'scan.jpg'))).toEqual([first, second])
})

test('words that are not read surely are set aside and reported', { timeout: patience }, async () => {
  const { png } = drawPage([first])
  const recognitions = memoryStore()
  await readImage(png, 'scan.png', { recognitions })
  for (const [key, value] of recognitions.kept) {
    const recognition = JSON.parse(value)
    recognition.lines[1].confidence = 41
    recognition.lines[1].words = [{ text: 'smudged', left: 200, right: 400, confidence: 41 }]
    recognitions.kept.set(key, JSON.stringify(recognition))
  }
  const document = await readImage(png, 'scan.png', { recognitions })
  expect(document.setAside).toEqual([{ text: 'smudged', reason: 'read by machine with too little confidence (41 %)' }])
  expect(document.messages.at(-1)?.text).toBe(
    'page 1: these words could not be read surely and are not published: "smudged"',
  )
  expect(outlineBlocks(document).join(' ')).not.toContain('smudged')
  expect(document.rawText).toContain('smudged')
})

test('a damaged picture is refused', async () => {
  const error = await readImage(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'scan.png').catch(
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(ContentError)
  expect((error as ContentError).problems).toEqual([
    { file: 'scan.png', what: 'the picture is damaged and cannot be opened', todo: 'scan or save it again' },
  ])
})
