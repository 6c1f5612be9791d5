import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../..')
const documents = join(root, 'test/fixtures/site/hostile')

/** All that a build needs beside its documents. */
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

const config = `export default {
  name: 'Hostile </title><script>globalThis.pwned="name"</script>',
  url: 'https://policies.example',
  today: '2026-01-01',
  embed: true,
}
`

const school = `id: hostile
name: "Hostile <script>globalThis.pwned='school'</script> School"
phase: primary
trust: "\\"><img src=x onerror=globalThis.pwned='trust'>"
`

/**
 * Build a site of its own, in a new folder, from the hostile documents: each is the only policy of its name, of one school whose
 * name is hostile too.
 *
 * @returns The project's folder; the site is in `dist`.
 */
export async function makeHostileProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'))
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  await writeFile(join(folder, 'site.config.ts'), config)
  await mkdir(join(folder, 'content/schools'))
  await writeFile(join(folder, 'content/schools/hostile.yaml'), school)
  for (const name of await readdir(documents)) {
    const ending = extname(name)
    const place = join(folder, 'content/sources/hostile', name.slice(0, -ending.length))
    await mkdir(place, { recursive: true })
    await cp(join(documents, name), join(place, `2024-01${ending}`))
  }
  await promisify(execFile)(process.execPath, ['scripts/site.ts'], { cwd: folder })
  return folder
}
