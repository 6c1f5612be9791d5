import { readFile } from 'node:fs/promises'

/** @returns The text of a file that need not be there; empty where it is not. Any other failure is thrown. */
export async function readIfThere(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  })
}
