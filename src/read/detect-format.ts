import type { Format } from '../model/edition.ts'
import { ContentError } from '../model/errors.ts'

const zip = [0x50, 0x4b, 0x03, 0x04]
const compound = [0xd0, 0xcf, 0x11, 0xe0]
const pictures = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
]

/**
 * Say what a file is by its content; its name only tells plain text from Markdown.
 *
 * @throws ContentError for a kind of file that no reader takes.
 */
export function detectFormat(bytes: Uint8Array, file: string): Format {
  if (bytes.length === 0) {
    throw new ContentError({ file, what: 'the file is empty', todo: 'replace it with the document, or delete it' })
  }
  const start = latin1(bytes.subarray(0, 4096))
  if (/^[\s\S]{0,1024}?%PDF-\d/.test(start)) return 'pdf'
  if (startsWith(bytes, zip)) return detectPackage(bytes, file)
  if (startsWith(bytes, compound)) return 'doc'
  if (start.startsWith('{\\rtf')) return 'doc'
  if (pictures.some((magic) => startsWith(bytes, magic))) return 'scan'
  return detectXml(start, file) ?? detectText(start, file)
}

/** Office documents also come as one file of XML; what names the kind stands in its first lines. */
function detectXml(start: string, file: string): Format | undefined {
  if (!/^(?:\xef\xbb\xbf)?\s*<\?xml\b/.test(start)) return undefined
  if (start.includes('<office:document ')) return 'odt'
  if (start.includes('http://schemas.microsoft.com/office/word/2003/wordml')) return 'doc'
  if (start.includes('http://schemas.microsoft.com/office/2006/xmlPackage')) throw unreadable(file, 'a Word XML file')
  return undefined
}

/** Word and OpenDocument files are zip packages; the names of their parts stand uncompressed in the bytes. */
function detectPackage(bytes: Uint8Array, file: string): Format {
  const start = latin1(bytes.subarray(0, 200))
  if (start.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt'
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (names.includes('word/document.xml') || names.includes('word/_rels/')) return 'docx'
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml')) return 'odt'
  throw unreadable(file, 'a zip package that is neither a Word nor an OpenDocument text')
}

function detectText(start: string, file: string): Format {
  const text = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '')
  if (/^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|\?php|\?xml)\b/i.test(text))
    return 'html'
  if (/^\s*mime-version:[\s\S]*content-type:\s*(?:multipart\/related|text\/html)/i.test(text)) return 'html'
  if (/\.(?:html?|xhtml|php)$/i.test(file) && /<(?:p|div|h[1-6]|ul|ol|table)\b[^>]*>/i.test(text)) return 'html'
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(file) || /^---\r?\n[\s\S]*?\n(?:---|\.\.\.)\r?\n/.test(text))
    return 'markdown'
  return 'text'
}

function unreadable(file: string, kind: string): ContentError {
  return new ContentError({
    file,
    what: `the file is ${kind}, which cannot be read`,
    todo: 'save the document as Word (.docx), PDF or plain text and put that file here instead',
  })
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
