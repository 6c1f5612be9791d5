import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { convertWithLibreOffice } from '../../../src/ingest/libre-office/convert-with-libre-office.ts'
import { plainText } from '../../../src/model/plain-text.ts'
import { readDoc } from '../../../src/read/doc/read-doc.ts'

const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/read/doc/numbered.doc'))
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0

test.runIf(hasLibreOffice)('a .doc is read with its numbers', { timeout: 60_000 }, async () => {
  const { tree, format } = await readDoc(bytes, 'numbered.doc', { convertDoc: convertWithLibreOffice })
  expect(format).toBe('doc')
  const blocks = tree.children.flatMap((node) => (node.type === 'paragraph' || node.type === 'heading' ? [node] : []))
  expect(blocks.map((block) => [block.data?.layout?.label ?? '', plainText(block)])).toEqual([
    ['', 'Visitors Policy'],
    ['1.', 'All visitors sign in.'],
    ['(a)', 'They wear a badge.'],
    ['2.', 'Staff challenge strangers.'],
    ['', 'Reviewed every year.'],
  ])
})

test.skipIf(hasLibreOffice)('nothing is given where LibreOffice is not installed', async () => {
  expect(await convertWithLibreOffice(bytes, 'numbered.doc')).toBeUndefined()
})
