import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ContentError } from '../../model/errors.ts'
import type { ReadOptions, SourceDocument } from '../../model/source-document.ts'
import { layOutDocument } from '../page/lay-out-document.ts'
import type { PageContent } from '../page/page-content.ts'
import { readPictures } from '../scan/read-pictures.ts'
import { judgeTextLayer } from './judge-text-layer.ts'
import { withPdf } from './open-pdf.ts'
import { readPage } from './read-page.ts'
import { renderPage } from './render-page.ts'

/**
 * Read a PDF: its text where it has any that can be used, pictures of its pages where it has not.
 *
 * @returns Format `pdf`, or `scan` when most of the pages that show anything were read as pictures.
 * @throws {ContentError} For a file that is encrypted or damaged, or that shows neither text nor pictures.
 */
export async function readPdf(bytes: Uint8Array, file: string, options: ReadOptions = {}): Promise<SourceDocument> {
  return withPdf(bytes, file, async (pdf) => {
    const pages: PageContent[] = []
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await withPage(pdf, number, readPage))
    const kinds = pages.map(judgeTextLayer)
    if (kinds.every((kind) => kind === 'empty')) throw showsNothing(file, pdf.numPages)
    const scanned = pages.filter((_, at) => kinds[at] === 'picture')
    const render = (page: PageContent) => withPage(pdf, page.number, renderPage)
    const read = await readPictures(scanned, render, options)
    const all = pages.map((page) => read.pages.get(page.number) ?? page)
    const { children, setAside } = layOutDocument(all)
    const language = await languageOf(pdf)
    return {
      format: scanned.length * 2 > kinds.filter((kind) => kind !== 'empty').length ? 'scan' : 'pdf',
      tree: { type: 'root', children },
      rawText: [...all.map((page) => page.rawText), ...read.setAside.map(({ text }) => text)].join('\n'),
      setAside: [...setAside, ...read.setAside],
      messages: read.messages,
      ...(language && { language }),
    }
  })
}

/** Pages are let go one by one, so that a long document needs the memory of one page. */
async function withPage<T>(pdf: PDFDocumentProxy, number: number, use: (page: PDFPageProxy) => Promise<T>): Promise<T> {
  const page = await pdf.getPage(number)
  try {
    return await use(page)
  } finally {
    page.cleanup()
  }
}

async function languageOf(pdf: PDFDocumentProxy): Promise<string | null> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  const language = (info as { Language?: unknown }).Language
  return typeof language === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : null
}

function showsNothing(file: string, pages: number): ContentError {
  return new ContentError({
    file,
    what: 'the PDF shows neither text nor pictures: it is damaged or empty',
    received: `${pages} ${pages === 1 ? 'page' : 'pages'} with nothing on ${pages === 1 ? 'it' : 'them'}`,
    todo: 'get the file again from whoever made it (a copy that opens and shows its text), or export it again as PDF',
  })
}
