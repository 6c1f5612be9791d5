import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The rooms whose code decides what is kept in the cache: how an edition looks, how editions compare, files made of them. */
export const readerRooms = [
  'model',
  'lines',
  'read',
  'normalise',
  'divide',
  'classify',
  'mdx',
  'editions',
  'ingest',
  'publish',
]

/** @returns SHA-256 in hexadecimal over the parts, each told from the next. */
export function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}

/**
 * One digest over all code that reads and compares documents and writes files of them. It is part of every cache key, so
 * that a better reader reads every document again.
 */
export async function readerFingerprint(): Promise<string> {
  const source = join(import.meta.dirname, '..')
  const files = await Promise.all(
    readerRooms.map(async (room) => {
      const entries = await readdir(join(source, room), { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    }),
  )
  const sorted = files.flat().sort()
  return digest(...(await Promise.all(sorted.map((file) => readFile(file)))))
}
