import type { Reader } from '../../model/source-document.ts'
import { readDocx } from '../docx/read-docx.ts'
import { checkCompound } from './check-compound.ts'
import { convertWithLibreOffice } from './convert-with-libre-office.ts'
import { extractWords } from './extract-words.ts'

/**
 * Read a Word 97 document (.doc): by way of LibreOffice where it is installed, else its words without numbering, saying so.
 *
 * @throws ContentError when the file is encrypted, damaged or no Word document.
 */
export const readDoc: Reader = readDocWith(convertWithLibreOffice)

/**
 * @param convert Makes a .docx of a .doc, or nothing where no program for that is installed.
 * @returns A reader that uses it.
 */
export function readDocWith(convert: (bytes: Uint8Array, file: string) => Promise<Uint8Array | undefined>): Reader {
  return async (bytes, file) => {
    checkCompound(bytes, file)
    const docx = await convert(bytes, file)
    return docx === undefined ? extractWords(bytes, file) : { ...readDocx(docx, file), format: 'doc' }
  }
}
