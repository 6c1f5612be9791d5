import type { Format } from '../model/edition.ts'
import { ContentError } from '../model/errors.ts'
import type { Reader, ReadOptions, SourceDocument } from '../model/source-document.ts'
import { detectFormat } from './detect-format.ts'
import { readText } from './read-text.ts'

/** Heavy readers are loaded only when a document of their kind comes. */
const readers: Partial<Record<Format, () => Promise<Reader>>> = {
  text: async () => readText,
  markdown: async () => readText,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  odt: async () => (await import('./odt/read-odt.ts')).readOdt,
  doc: async () => (await import('./doc/read-doc.ts')).readDoc,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  scan: async () => (await import('./scan/read-image.ts')).readImage,
}

/** Characters. The longest documents of schools have about half a million; what asks of every clause takes too long beyond. */
const mostCharacters = 1_000_000

/**
 * Read one document with the reader its content calls for.
 *
 * @param file Path for messages; its ending only tells Markdown from plain text.
 * @throws ContentError for a file that cannot be read at all, and for one that is too long to be a policy.
 */
export async function readDocument(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<SourceDocument> {
  const format = detectFormat(bytes, file)
  const load = readers[format]
  if (!load) throw new Error(`no reader for ${format}`)
  const read = await load()
  const document = await read(bytes, file, options)
  if (document.rawText.length > mostCharacters) throw tooLong(file, document.rawText.length)
  return document
}

function tooLong(file: string, characters: number): ContentError {
  return new ContentError({
    file,
    what: `the document is too long to be a policy: it has more than ${mostCharacters} characters`,
    received: `${characters} characters`,
    todo: 'divide it into the documents it is made of, and add each by itself',
  })
}
