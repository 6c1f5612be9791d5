import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from '../ingest/list-files.ts'

export interface TextFile {
  /** Path from the project root, with `/`. */
  file: string
  text: string
}

/** Read the files of a folder, and of the folders in it, whose names end so, by path. A missing folder has none. */
export async function readFolder(root: string, folder: string, ending: string): Promise<TextFile[]> {
  const files = (await listFiles(root, folder)).filter((file) => file.endsWith(ending))
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') })))
}
