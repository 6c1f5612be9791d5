import { ContentError } from '../../model/errors.ts'

/**
 * Look into a compound file, the container of Office 97 and of encrypted new files, and refuse what holds no Word text that can be read.
 *
 * The names of its streams stand in it as UTF-16, so searching for them needs no reading of its tables, which may be hostile.
 *
 * @throws ContentError for an encrypted document, and for other programs' files.
 * @see https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb
 */
export function checkCompound(bytes: Uint8Array, file: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (stream: string): boolean => buffer.includes(Buffer.from(stream, 'utf16le'))
  if (has('EncryptedPackage') || has('EncryptionInfo') || isEncryptedWord(buffer)) {
    throw new ContentError({
      file,
      what: 'the document is protected by a password',
      todo: 'open it with the password, save a copy without one and add that',
    })
  }
  if (!has('WordDocument')) {
    throw new ContentError({
      file,
      what: 'the file is an old Office file, but no Word document',
      received: 'a compound file without a stream named WordDocument',
      todo: 'save the document as Word (.docx) or PDF and add that',
    })
  }
}

/**
 * The header of a Word text starts with A5EC and a version; bit 8 of its flags says that it is encrypted. It stands at the start of a
 * sector of 512 bytes, or of 64 bytes in a short document.
 *
 * @see https://learn.microsoft.com/openspecs/office_file_formats/ms-doc FibBase, 2.5.2
 */
function isEncryptedWord(buffer: Buffer): boolean {
  for (let at = 512; at + 12 <= buffer.length; at += 64) {
    if (buffer.readUInt16LE(at) !== 0xa5ec) continue
    const version = buffer.readUInt16LE(at + 2)
    if (version >= 0x00c0 && version <= 0x0112) return (buffer.readUInt16LE(at + 10) & 0x0100) !== 0
  }
  return false
}
