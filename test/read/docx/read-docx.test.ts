import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocx } from '../../../src/read/docx/read-docx.ts'
import { type DocxParts, makeDocx } from '../office/make-docx.ts'
import { outlineOf } from '../office/outline-of.ts'

const folder = join(import.meta.dirname, '../../fixtures/read/docx')

test.each(readdirSync(folder))('reads %s', async (name) => {
  const document = readDocx(makeDocx(partsIn(join(folder, name))), `${name}.docx`)
  await expect(outlineOf(document)).toMatchFileSnapshot(join(folder, name, 'expected.txt'))
})

test.each(readdirSync(folder))('reads %s the same a second time', (name) => {
  const bytes = makeDocx(partsIn(join(folder, name)))
  expect(readDocx(bytes, 'a.docx')).toEqual(readDocx(bytes, 'a.docx'))
})

/** Each part is a file of its own: `body.xml`, `styles.xml`, `numbering.xml`; the addresses of links are in `links.json`. */
function partsIn(path: string): DocxParts {
  const parts: DocxParts = { body: '' }
  for (const file of readdirSync(path)) {
    const content = readFileSync(join(path, file), 'utf8')
    if (file === 'links.json') parts.links = JSON.parse(content) as Record<string, string>
    if (file.endsWith('.xml'))
      parts[file.replace('.xml', '') as Exclude<keyof DocxParts, 'links'>] = content.replace(/>\s*\n\s*</g, '><').trim()
  }
  return parts
}
