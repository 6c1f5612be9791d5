import { readFile } from 'node:fs/promises'

/** @returns The text of a file that need not be there; null where it is not. Any other failure is thrown. */
export async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
