import { crc32, inflateRawSync } from 'node:zlib'
import { ContentError } from '../../model/errors.ts'
import { limits } from './limits.ts'
import { type ArchiveEntry, listEntries } from './list-entries.ts'

/** The files of an archive by name. A part is unpacked when it is asked for, within the limits, in memory only. */
export interface Archive {
  file: string
  names: ReadonlySet<string>
  /** @throws ContentError when the part is damaged or unpacks to more than the limits. */
  read: (name: string) => Uint8Array | undefined
}

/**
 * Open a zip archive that nobody vouches for: a list of files is read, nothing is unpacked or written to disk.
 *
 * @throws ContentError when it is damaged, protected by a password, holds too much, or has names that reach outside it.
 */
export function openArchive(bytes: Uint8Array, file: string): Archive {
  const entries = new Map(checkEntries(readEntries(bytes, file), file).map((entry) => [entry.name, entry]))
  let left: number = limits.totalBytes
  return {
    file,
    names: new Set(entries.keys()),
    read(name) {
      const entry = entries.get(name)
      if (entry === undefined) return undefined
      const unpacked = unpack(entry, Math.min(limits.partBytes, left), file)
      left -= unpacked.length
      return unpacked
    },
  }
}

function readEntries(bytes: Uint8Array, file: string): ArchiveEntry[] {
  if (bytes.length > limits.fileBytes) throw tooBig(file, `a file of ${bytes.length} bytes`)
  try {
    return listEntries(bytes)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw damaged(file, cause.message, cause)
  }
}

function checkEntries(entries: ArchiveEntry[], file: string): ArchiveEntry[] {
  if (entries.length > limits.entries) throw tooBig(file, `${entries.length} files in one archive`)
  const outside = entries.find((entry) => reachesOutside(entry.name))
  if (outside !== undefined) {
    throw new ContentError({
      file,
      what: 'the archive names a file outside itself, which no office program does',
      received: JSON.stringify(outside.name.slice(0, 120)),
      todo: 'do not open this file; ask whoever sent it for a new copy',
    })
  }
  return entries
}

function reachesOutside(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0') || name.split('/').includes('..')
}

/** Declared sizes can lie, so the unpacking itself is stopped at the limit. */
function unpack(entry: ArchiveEntry, limit: number, file: string): Uint8Array {
  if (entry.encrypted) {
    throw new ContentError({
      file,
      what: 'the document is protected by a password',
      received: entry.name,
      todo: 'save a copy without a password and add that',
    })
  }
  const unpacked = entry.method === 0 ? entry.packed.subarray(0, limit) : inflate(entry, limit, file)
  if (crc32(unpacked) !== entry.checksum) throw damaged(file, `${entry.name}: its checksum does not fit`)
  return unpacked
}

function inflate(entry: ArchiveEntry, limit: number, file: string): Uint8Array {
  const most = Math.min(limit, Math.max(1_000_000, entry.packed.length * limits.ratio))
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: most })
  } catch (cause) {
    if (isTooLarge(cause)) throw tooBig(file, `${entry.name}: ${entry.packed.length} bytes unpack to more than ${most}`)
    throw damaged(file, entry.name, cause)
  }
}

function isTooLarge(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
}

function tooBig(file: string, received: string): ContentError {
  return new ContentError({
    file,
    what: 'the document unpacks to more than a policy can hold (a "zip bomb", or very many files)',
    received,
    todo: 'open it in Word or LibreOffice, save it under a new name and add that; do not open it if you do not trust it',
  })
}

function damaged(file: string, received: string, cause?: unknown): ContentError {
  return new ContentError(
    {
      file,
      what: 'the document is damaged: its archive cannot be unpacked',
      received,
      todo: 'open it in Word or LibreOffice, let it repair the file, save it and add that; or ask for a new copy',
    },
    { cause },
  )
}
