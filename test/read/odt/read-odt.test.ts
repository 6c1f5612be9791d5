import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readOdt } from '../../../src/read/odt/read-odt.ts'
import { makeOdt, type OdtParts } from '../office/make-odt.ts'
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
