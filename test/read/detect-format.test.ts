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
  ['{\\rtf1 Aims}', 'a Rich Text (.rtf) file'],
  ['PK\u0003\u0004 … xl/workbook.xml', 'a zip package that is neither a Word nor an OpenDocument text'],
])('%j is refused: %s', (start, what) => {
  expect(() => detectFormat(Buffer.from(start), 'policy.docx')).toThrow(ContentError)
  expect(() => detectFormat(Buffer.from(start), 'policy.docx')).toThrow(what)
})
