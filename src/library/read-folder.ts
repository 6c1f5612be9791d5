import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface TextFile {
  /** Path from the project root, with `/`. */
  file: string
  text: string
}

/** Read the files of a folder, and of the folders in it, whose names end so, by path. A missing folder has none. */
export async function readFolder(root: string, folder: string, ending: string): Promise<TextFile[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch((error) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  })
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') })))
}
