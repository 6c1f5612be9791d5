const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50

/** One file of an archive, still packed. */
export interface ArchiveEntry {
  name: string
  encrypted: boolean
  /** 0 stored, 8 deflated; office documents use no other. */
  method: number
  /** CRC-32 of the unpacked bytes. */
  checksum: number
  packed: Uint8Array
}

/**
 * Read the directory of a zip archive, unpacking nothing.
 *
 * @throws RangeError when the directory is missing or points outside the file.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12 and 4.3.16
 */
export function listEntries(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const entries: ArchiveEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== directoryEntry) throw new RangeError('the list of files is broken')
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: entryName(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: packedBytes(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end record is within the last 64 KB, after which only a comment may follow. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at
  }
  throw new RangeError('the list of files at its end is missing')
}

/** Some writers use a backslash between folders, against the standard. */
function entryName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/')
}

function packedBytes(bytes: Uint8Array, view: DataView, header: number, size: number): Uint8Array {
  if (view.getUint32(header, true) !== localHeader) throw new RangeError('a file in it is not where the list says')
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return bytes.subarray(start, start + size)
}
