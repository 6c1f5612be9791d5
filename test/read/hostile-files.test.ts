import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ContentError } from '../../src/model/errors.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { type DocxParts, docxFiles, item, level, list, makeDocx, p } from './office/make-docx.ts'
import { makeOdt, odtFiles } from './office/make-odt.ts'

const parts: DocxParts = { body: p('Words.') }

function docxWith(files: Record<string, string | Uint8Array | undefined>): Uint8Array {
  const all = Object.entries({ ...docxFiles(parts), ...files }).filter(([, content]) => content !== undefined)
  return zipSync(
    Object.fromEntries(
      all.map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : (content ?? new Uint8Array()),
      ]),
    ),
  )
}

const document = (xml: string): string =>
  docxFiles(parts)['word/document.xml']?.replace('<w:body>', `<w:body>${xml}`) ?? ''

const encryptedOdt = zipSync(
  Object.fromEntries(
    Object.entries(odtFiles({ body: '' })).map(([name, xml]) => [
      name,
      [
        strToU8(
          xml.replace(
            'manifest:full-path="content.xml" manifest:media-type="text/xml"/>',
            'manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>',
          ),
        ),
        { level: name === 'mimetype' ? 0 : 6 },
      ],
    ]),
  ),
)

describe('a clear error for', () => {
  const hostile: [string, Uint8Array, string][] = [
    [
      'a zip bomb',
      docxWith({ 'word/document.xml': new Uint8Array(100_000_000) }),
      'unpacks to more than a policy can hold',
    ],
    [
      'an entity bomb',
      docxWith({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>' }),
      'declares entities',
    ],
    ['a path out of the archive', docxWith({ '../../evil.xml': 'x' }), 'names a file outside itself'],
    [
      'a missing document',
      docxWith({ 'word/document.xml': undefined, 'word/_rels/document.xml.rels': '<x/>' }),
      'the Word file has no document in it',
    ],
    [
      'endless nesting',
      docxWith({ 'word/document.xml': document('<w:sdt><w:sdtContent>'.repeat(5000)) }),
      'nested deeper than any policy',
    ],
    ['XML cut off', docxWith({ 'word/document.xml': document('').slice(0, -30) }), 'its XML cannot be read'],
    ['an archive cut off', makeDocx(parts).subarray(0, 600), 'its archive cannot be unpacked'],
    ['a protected OpenDocument text', encryptedOdt, 'protected by a password'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('x') }), 'neither a Word nor an OpenDocument text'],
    [
      'an OpenDocument spreadsheet inside',
      zipSync({ 'content.xml': strToU8('<a/>'), 'META-INF/manifest.xml': strToU8('<a/>') }),
      'has no text in it',
    ],
  ]
  test.each(hostile)('%s', async (_, bytes, what) => {
    const reading = readDocument(bytes, 'policy.docx')
    await expect(reading).rejects.toBeInstanceOf(ContentError)
    await expect(reading).rejects.toThrow(what)
    await expect(reading).rejects.toThrow(/\n {2}to do: \S/)
  })
})

test('ten million letters on one line are refused', async () => {
  const bytes = new TextEncoder().encode('Staff must not. '.repeat(700_000))
  const refused = readDocument(bytes, 'content/sources/a/b/undated.txt')
  await expect(refused).rejects.toThrow(/undated\.txt: the document is too long to be a policy[\s\S]*to do: divide it/)
})

describe('no harm from', () => {
  test('a table that claims a million columns', async () => {
    const cell = (span: number): string => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${p('x')}</w:tc>`
    const table = `<w:tbl><w:tr>${cell(1_000_000)}${cell(1)}</w:tr>${`<w:tr>${cell(1)}${cell(1)}</w:tr>`.repeat(3000)}</w:tbl>`
    const { tree } = await readDocument(makeDocx({ body: table }), 'a.docx')
    expect(tree.children[0]?.type).toBe('table')
  })

  test('a list label of a million characters', async () => {
    const numbering = list(1, level(0, 'decimal', '%1'.repeat(300_000)))
    const { rawText } = await readDocument(makeDocx({ body: item('x', 1).repeat(100), numbering }), 'a.docx')
    expect(rawText.length).toBeLessThan(100_000)
  })

  test('a line of OpenDocument with a billion spaces', async () => {
    const { rawText } = await readDocument(
      makeOdt({ body: '<text:p>a<text:s text:c="999999999"/>b</text:p>' }),
      'a.odt',
    )
    expect(rawText).toMatch(/^a {1,8}b/)
  })

  test('styles that are based on one another', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    const { rawText } = await readDocument(makeDocx({ body: p('x', '<w:pStyle w:val="A"/>'), styles }), 'a.docx')
    expect(rawText).toBe('x')
  })

  test('a contents field that never ends', async () => {
    const open =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>'
    const { tree } = await readDocument(makeDocx({ body: open + p('Staff must be kind.') }), 'a.docx')
    expect(tree.children[0]?.data).not.toMatchObject({ layout: { furniture: 'contents list' } })
  })
})

test('plain text under an office name is read as text', async () => {
  for (const name of ['policy.docx', 'policy.pdf', 'policy.odt', 'policy.doc']) {
    expect((await readDocument(Buffer.from('Behaviour Policy\n\nPupils are kind.\n'), name)).format).toBe('text')
  }
})

test('a Word file under any name is read as Word', async () => {
  expect((await readDocument(makeDocx(parts), 'policy.txt')).format).toBe('docx')
})
