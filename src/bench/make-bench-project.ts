import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { policiesFolder } from '../library/read-editions.ts'
import { thinOut } from './thin-out.ts'

/** All that a build needs beside `content/`. */
const code = ['src', 'public', 'scripts', 'package.json', 'astro.config.mjs', 'site.config.ts', 'tsconfig.json']

/**
 * Make a project of `count` editions in an empty folder: the project's own approved editions again and again, each for a
 * made-up school, without some of its clauses and with its words slightly changed, so that nothing can be stored once for all.
 */
export async function makeBenchProject(root: string, folder: string, count: number): Promise<void> {
  for (const name of code) await cp(join(root, name), join(folder, name), { recursive: true })
  await cp(join(root, 'content'), join(folder, 'content'), {
    recursive: true,
    filter: (path) => !path.startsWith(join(root, policiesFolder)),
  })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const files = (await readdir(join(root, policiesFolder), { recursive: true }))
    .filter((name) => name.endsWith('.mdx'))
    .sort()
  const texts = await Promise.all(files.map((file) => readFile(join(root, policiesFolder, file), 'utf8')))
  // A draft would not be published, and leave the site smaller than it is said to be.
  const models = texts.filter((text) => !/^status: draft$/m.test(text))
  await mkdir(join(folder, 'content/schools'), { recursive: true })
  for (let index = 0; index < count; index++) {
    await writeEdition(folder, thinOut(models[index % models.length] ?? '', index), `bench-${index}`)
  }
}

async function writeEdition(folder: string, model: string, school: string): Promise<void> {
  const edition = /^edition: "?([\w-]+)"?$/m.exec(model)?.[1] ?? 'undated'
  const policy = /^policy: (\S+)$/m.exec(model)?.[1] ?? 'policy'
  const place = join(folder, policiesFolder, school, policy)
  await mkdir(place, { recursive: true })
  const text = model
    .replace(/^school: .*$/m, `school: ${school}`)
    .replaceAll(/\bschool\b(?=[ .,])/g, `school ${school}`)
  await writeFile(join(place, `${edition}.mdx`), text.replace(`school: school ${school}`, `school: ${school}`))
  await writeFile(
    join(folder, 'content/schools', `${school}.yaml`),
    `id: ${school}\nname: Bench School ${school.slice(6)}\nphase: primary\n`,
  )
}
