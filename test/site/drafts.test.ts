import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadMdx } from '../../src/mdx/load-mdx.ts'
import { clauseText, walkClauses } from '../../src/model/walk-clauses.ts'
import { publishedText } from './published-text.ts'

const root = join(import.meta.dirname, '../..')

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

test('no words of a draft are in a public site: pages, search index, data, feeds, calendar, Word files, originals', async () => {
  const editions = await Promise.all(
    (await filesOf('content/policies'))
      .filter((file) => file.endsWith('.mdx'))
      .map(async (file) => loadMdx(await readFile(file, 'utf8'), file)),
  )
  const clauses = (draft: boolean): string[] =>
    editions
      .filter(({ front }) => (front.status === 'draft') === draft)
      .flatMap(({ body }) => [...walkClauses(body)].map(({ clause }) => clauseText(clause)))
  const open = new Set(clauses(false))
  const secret = clauses(true).filter((text) => !open.has(text) && text.split(' ').length > 4)
  const drafts = editions.filter(({ front }) => front.status === 'draft').map(({ front }) => front.edition)
  expect(secret.length).toBeGreaterThan(0)

  const leaks: string[] = []
  for (const [file, text] of await publishedText(join(root, 'dist'))) {
    const all = `${file}\n${text}`
    leaks.push(...[...secret, ...drafts].filter((words) => all.includes(words)).map((words) => `${file}: ${words}`))
  }
  expect(leaks).toEqual([])
})
