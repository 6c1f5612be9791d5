import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { loadMdx } from '../../src/mdx/load-mdx.ts'
import { clauseText, walkClauses } from '../../src/model/walk-clauses.ts'

const root = join(import.meta.dirname, '../..')

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** A published file as a reader gets it: the search index is kept compressed, and a Word file or workbook is an archive. */
async function published(file: string): Promise<string> {
  const bytes = await readFile(file)
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return Object.values(unzipSync(bytes))
      .map((part) => withoutTags(strFromU8(part)))
      .join('\n')
  }
  const compressed = bytes[0] === 0x1f && bytes[1] === 0x8b
  return (compressed ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** A word processor may cut a sentence anywhere. */
function withoutTags(xml: string): string {
  return xml.replace(/<[^>]*>/g, '')
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
  for (const file of await filesOf('dist')) {
    const text = `${file}\n${await published(file)}`
    leaks.push(...[...secret, ...drafts].filter((words) => text.includes(words)).map((words) => `${file}: ${words}`))
  }
  expect(leaks).toEqual([])
})
