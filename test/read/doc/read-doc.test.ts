import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainText } from '../../../src/model/plain-text.ts'
import { readDoc } from '../../../src/read/doc/read-doc.ts'
import { makeDocx, p } from '../office/make-docx.ts'

const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/read/doc/numbered.doc'))

test('reads the words alone without LibreOffice, and says what is lost', async () => {
  const document = await readDoc(bytes, 'numbered.doc')
  expect(document.tree.children.map((node) => plainText(node))).toEqual([
    'Visitors Policy',
    'All visitors sign in.',
    'They wear a badge.',
    'Staff challenge strangers.',
    'Reviewed every year.',
  ])
  expect(document.messages).toEqual([
    {
      rule: 'numbering-lost',
      text: 'read without LibreOffice: automatic numbers, headings and tables of this .doc are lost; install LibreOffice, or save the document as .docx',
    },
  ])
})

test('reads what the converter gives as a Word file', async () => {
  const document = await readDoc(bytes, 'a.doc', { convertDoc: async () => makeDocx({ body: p('Converted.') }) })
  expect(document).toMatchObject({ format: 'doc', rawText: 'Converted.' })
})

test.each([
  ['EncryptedPackage', 'the document is protected by a password'],
  ['Workbook', 'the file is an old Office file, but no Word document'],
])('refuses a compound file that holds %s', async (stream, what) => {
  const compound = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1024),
    Buffer.from(stream, 'utf16le'),
  ])
  await expect(readDoc(compound, 'a.docx')).rejects.toThrow(what)
})

test('refuses a .doc that says it is encrypted', async () => {
  const spoilt = Buffer.from(bytes)
  const header = spoilt.indexOf(Buffer.from([0xec, 0xa5]))
  spoilt.writeUInt16LE(spoilt.readUInt16LE(header + 10) | 0x0100, header + 10)
  await expect(readDoc(spoilt, 'a.doc')).rejects.toThrow('the document is protected by a password')
})

test('refuses a damaged .doc in a message for its owner', async () => {
  await expect(
    readDoc(Buffer.concat([bytes.subarray(0, 600), Buffer.from('WordDocument', 'utf16le')]), 'cut.doc'),
  ).rejects.toThrow(
    /^cut\.doc: the document is damaged: its text cannot be read\n {2}received: .+\n {2}to do: open it in Word/,
  )
})

test('reads Rich Text by way of the converter, and says what to do where there is none', async () => {
  const rich = Buffer.from('{\\rtf1 Aims}')
  const document = await readDoc(rich, 'a.doc', { convertDoc: async () => makeDocx({ body: p('Converted.') }) })
  expect(document.rawText).toBe('Converted.')
  await expect(readDoc(rich, 'a.doc')).rejects.toThrow(
    /^a\.doc: the file is Rich Text .+\n {2}to do: install LibreOffice/,
  )
})
