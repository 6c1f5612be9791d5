import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digest } from '../ingest/fingerprint.ts'
import { writeWhole } from '../ingest/write-whole.ts'

/**
 * Take a result from the cache, or make it and keep it there. The name of the file is a digest of everything the result
 * depends on, so what is kept is never out of date.
 *
 * @param kind Folder of the cache, such as `editions`.
 * @param inputs Everything the result depends on, the code that makes it included.
 */
export async function cached<Result>(
  root: string,
  kind: string,
  inputs: readonly string[],
  make: () => Result | Promise<Result>,
): Promise<Result> {
  const file = cacheFile(root, kind, digest(...inputs))
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept !== null) return JSON.parse(kept) as Result
  const result = await make()
  await writeWhole(file, JSON.stringify(result))
  return result
}

/** @returns Where a result is kept under its digest. */
export function cacheFile(root: string, kind: string, name: string): string {
  return join(root, '.cache/clausebook', kind, `${name}.json`)
}
