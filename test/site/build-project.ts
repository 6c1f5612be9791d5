import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../..')

/** All that a build needs beside its schools and documents. */
const parts = [
  'src',
  'public',
  'scripts',
  'package.json',
  'astro.config.mjs',
  'tsconfig.json',
  'content/taxonomy',
  'content/questions',
  'content/guides',
  'content/glossary.yaml',
  'content/search',
]

/**
 * Build a site of its own, in a new folder.
 *
 * @param files Their contents, by their paths from the project root; `site.config.ts` among them.
 * @returns The project's folder; the site is in `dist`.
 */
export async function buildProject(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-site-'))
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  await promisify(execFile)(process.execPath, ['scripts/site.ts'], { cwd: folder })
  return folder
}
