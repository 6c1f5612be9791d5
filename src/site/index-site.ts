import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { indexTexts } from '../publish/search/index-texts.ts'
import type { SearchText } from '../publish/search/search-text.ts'

/** Index the texts that the built pages give to search, into `pagefind/` beside them. */
export async function indexSite(folder: string): Promise<void> {
  for (const { path, content } of await indexTexts(await readTexts(join(folder, 'search/texts')))) {
    const file = join(folder, 'pagefind', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}

/** Each file is named by its edition's number. */
async function readTexts(folder: string): Promise<SearchText[]> {
  const names = await readdir(folder).catch(() => [])
  const ordered = names.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  return Promise.all(ordered.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as SearchText))
}
