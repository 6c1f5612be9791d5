import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { buildProject } from './build-project.ts'

const documents = join(import.meta.dirname, '../fixtures/site/hostile')

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
 * Build a site from the hostile documents: each is the only policy of its name, of one school whose name is hostile too.
 *
 * @returns The project's folder; the site is in `dist`.
 */
export async function makeHostileProject(): Promise<string> {
  const files: Record<string, string | Uint8Array> = {
    'site.config.ts': config,
    'content/schools/hostile.yaml': school,
  }
  for (const name of await readdir(documents)) {
    const ending = extname(name)
    const policy = name.slice(0, -ending.length)
    files[`content/sources/hostile/${policy}/2024-01${ending}`] = await readFile(join(documents, name))
  }
  return buildProject(files)
}
