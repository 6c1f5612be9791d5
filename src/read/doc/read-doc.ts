import { ContentError } from '../../model/errors.ts'
import type { ReadOptions, SourceDocument } from '../../model/source-document.ts'
import { readDocx } from '../docx/read-docx.ts'
import { checkCompound } from './check-compound.ts'
import { extractWords } from './extract-words.ts'

/** First byte of a compound file. */
const compoundMark = 0xd0

/**
 * Read a Word 97 document (.doc), or what often goes by that name: Rich Text, the XML of Word 2003. By way of a program that makes a
 * .docx of it where there is one; else, of a Word 97 document, its words without numbering, saying so.
 *
 * @throws ContentError when the file is encrypted, damaged or no Word document, or can only be read by a program that is not there.
 */
export async function readDoc(bytes: Uint8Array, file: string, options: ReadOptions = {}): Promise<SourceDocument> {
  const isCompound = bytes[0] === compoundMark
  if (isCompound) checkCompound(bytes, file)
  const docx = await options.convertDoc?.(bytes, file)
  if (docx !== undefined) return { ...readDocx(docx, file), format: 'doc' }
  if (isCompound) return extractWords(bytes, file)
  throw new ContentError({
    file,
    what: 'the file is Rich Text (.rtf) or the XML of Word 2003, which only LibreOffice can read here',
    todo: 'install LibreOffice, or save the document as Word (.docx) or PDF and put that file here instead',
  })
}
