import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** @returns The path itself where it is a file's; of a folder, the files in it whose names end so, in the order of the alphabet. */
export async function listFiles(path: string, endings: readonly string[]): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = (await readdir(path)).filter((name) => endings.some((ending) => name.endsWith(ending))).sort()
  return names.map((name) => join(path, name))
}
