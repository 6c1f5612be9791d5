import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

const home = join(import.meta.dirname, '../..')

/** Make a small project with one school and the files given, which goes when the test ends. */
export async function makeProject(files: Record<string, string | Uint8Array>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'clausebook-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  await cp(join(home, 'content/taxonomy'), join(root, 'content/taxonomy'), { recursive: true })
  const school = 'id: oakfield\nname: Oakfield School\nphase: primary\n'
  for (const [file, content] of Object.entries({ 'content/schools/oakfield.yaml': school, ...files })) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), content)
  }
  return root
}

/** @returns The files of a folder, by path. */
export async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
