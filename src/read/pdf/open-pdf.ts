import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ContentError } from '../../model/errors.ts'

/** Pages beyond this are no policy: the longest seen has 52. */
const mostPages = 1000
/** Pixels of one picture: a page of A3 scanned at 600 dots an inch has 70 million. */
const mostPixels = 100_000_000

const library = pathToFileURL(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))).href

/**
 * Open a PDF, use it and close it again, whatever happens.
 *
 * Nothing in the file can run: scripts, forms and outside references are never followed.
 *
 * @throws {ContentError} For a file that is encrypted, is no PDF inside, or has no pages or too many.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  file: string,
  use: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  // pdf.js takes the buffer it is given for its own, so it gets a copy.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    fontExtraProperties: true,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    maxImageSize: mostPixels,
    cMapUrl: `${library}/cmaps/`,
    standardFontDataUrl: `${library}/standard_fonts/`,
    wasmUrl: `${library}/wasm/`,
    iccUrl: `${library}/iccs/`,
  })
  try {
    return await use(await open(task, file))
  } catch (cause) {
    // A page may be damaged in a file that opens.
    throw cause instanceof Error && /Exception$/.test(cause.name) ? explain(cause, file) : cause
  } finally {
    await task.destroy()
  }
}

async function open(task: PDFDocumentLoadingTask, file: string): Promise<PDFDocumentProxy> {
  const pdf = await task.promise.catch((cause: unknown) => {
    throw explain(cause, file)
  })
  if (pdf.numPages <= mostPages) return pdf
  throw new ContentError({
    file,
    what: `the PDF has more than ${mostPages} pages`,
    received: `${pdf.numPages} pages`,
    todo: 'take the policy out into a file of its own',
  })
}

function explain(cause: unknown, file: string): ContentError {
  const received = cause instanceof Error ? cause.message : String(cause)
  if (cause instanceof Error && cause.name === 'PasswordException') {
    return new ContentError(
      {
        file,
        what: 'the PDF is encrypted with a password',
        received,
        todo: 'save a copy without a password and put that file here',
      },
      { cause },
    )
  }
  return new ContentError(
    {
      file,
      what: 'the PDF is damaged and cannot be opened',
      received,
      todo: 'get the file again from whoever made it, or export it again as PDF',
    },
    { cause },
  )
}
