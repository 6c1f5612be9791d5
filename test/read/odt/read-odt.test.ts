import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readOdt } from '../../../src/read/odt/read-odt.ts'
import { makeOdt, type OdtParts, odtFiles } from '../office/make-odt.ts'
import { outlineOf } from '../office/outline-of.ts'

const folder = join(import.meta.dirname, '../../fixtures/read/odt')

test.each(readdirSync(folder))('reads %s', async (name) => {
  const document = readOdt(makeOdt(partsIn(join(folder, name))), `${name}.odt`)
  await expect(outlineOf(document)).toMatchFileSnapshot(join(folder, name, 'expected.txt'))
})

/** Each part is a file of its own: `body.xml`, `automatic.xml`, `styles.xml`, `masters.xml`. */
function partsIn(path: string): OdtParts {
  const parts: OdtParts = { body: '' }
  for (const file of readdirSync(path).filter((name) => name.endsWith('.xml'))) {
    parts[file.replace('.xml', '') as keyof OdtParts] = readFileSync(join(path, file), 'utf8')
      .replace(/>\s*\n\s*</g, '><')
      .trim()
  }
  return parts
}

test('reads a text in one file of XML as it does one in a package', () => {
  const parts = { body: '<text:h text:outline-level="1">Aims</text:h><text:p>All are safe.</text:p>' }
  const files = odtFiles(parts)
  const [, root = '', body = ''] =
    /<office:document-content ([^>]*)>.*(<office:body>.*<\/office:body>)/s.exec(files['content.xml'] ?? '') ?? []
  const flat = Buffer.from(`<?xml version="1.0"?><office:document ${root}>${body}</office:document>`)
  expect(readOdt(flat, 'a.fodt')).toEqual(readOdt(makeOdt(parts), 'a.odt'))
})
