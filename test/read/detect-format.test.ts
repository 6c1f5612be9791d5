import { expect, test } from 'vitest'
import { ContentError } from '../../src/model/errors.ts'
import { detectFormat } from '../../src/read/detect-format.ts'

test.each([
  ['pdf', '%PDF-1.7\n', 'policy.txt'],
  ['pdf', 'junk before it\n%PDF-1.4', 'policy.pdf'],
  ['docx', 'PK\u0003\u0004 … word/document.xml', 'policy.docx'],
  ['odt', 'PK\u0003\u0004 … mimetypeapplication/vnd.oasis.opendocument.text', 'policy.odt'],
  ['html', '<!DOCTYPE html><p>Aims</p>', 'policy.txt'],
  ['html', '<p>Aims</p>', 'policy.html'],
  ['html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'policy.xhtml'],
  ['html', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n', 'policy.doc'],
  ['odt', '<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis">', 'policy.fodt'],
  ['doc', '{\\rtf1 Aims}', 'policy.doc'],
  [
    'doc',
    '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">',
    'policy.doc',
  ],
  ['text', '<p>Aims</p>', 'policy.txt'],
  ['text', 'Plain text under a wrong name', 'policy.docx'],
  ['text', 'Plain text under a wrong name', 'policy.pdf'],
  ['markdown', '# Aims', 'policy.md'],
  ['markdown', '---\ntitle: Aims\n---\nText', 'policy.txt'],
] as const)('%s: %j in %s', (format, start, file) => {
  expect(detectFormat(Buffer.from(start), file)).toBe(format)
})

test.each([
  ['', 'the file is empty'],
  [
    '<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    'a Word XML file',
  ],
  ['PK\u0003\u0004 … xl/workbook.xml', 'a zip package that is neither a Word nor an OpenDocument text'],
])('%j is refused: %s', (start, what) => {
  expect(() => detectFormat(Buffer.from(start), 'policy.docx')).toThrow(ContentError)
  expect(() => detectFormat(Buffer.from(start), 'policy.docx')).toThrow(what)
})
