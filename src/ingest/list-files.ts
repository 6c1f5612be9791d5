import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * List the files of a folder, and of the folders in it, by path. Hidden files are left out.
 *
 * @param root The project's folder.
 * @param folder Path from it.
 * @returns Paths from the project root, with `/`; none where there is no such folder.
 */
export async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}
