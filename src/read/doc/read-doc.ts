import type { ReadOptions, SourceDocument } from '../../model/source-document.ts'
import { readDocx } from '../docx/read-docx.ts'
import { checkCompound } from './check-compound.ts'
import { extractWords } from './extract-words.ts'

/**
 * Read a Word 97 document (.doc): by way of a program that makes a .docx of it where there is one, else its words without numbering,
 * saying so.
 *
 * @throws ContentError when the file is encrypted, damaged or no Word document.
 */
export async function readDoc(bytes: Uint8Array, file: string, options: ReadOptions = {}): Promise<SourceDocument> {
  checkCompound(bytes, file)
  const docx = await options.convertDoc?.(bytes, file)
  return docx === undefined ? extractWords(bytes, file) : { ...readDocx(docx, file), format: 'doc' }
}
