import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import siteConfig from '../../../site.config.ts'
import { readEverydayWords } from '../../../src/library/read-everyday-words.ts'
import { readSettings } from '../../../src/library/read-settings.ts'
import { openLibrary } from '../../../src/library.ts'
import { searchText } from '../../../src/views/search-text.ts'
import { searchWords } from '../../../src/views/search-words.ts'
import { searchedEditions } from '../../../src/views/searched-editions.ts'
import { findClauses } from './find-clauses.ts'
import { openEngine } from './open-engine.ts'

vi.setConfig({ testTimeout: 60_000 })

const root = join(import.meta.dirname, '../../..')
const library = await openLibrary(root, readSettings(siteConfig, {}))
const texts = await Promise.all(
  searchedEditions(library).map(({ policy, front }) => searchText(library, policy, front)),
)
const engine = await openEngine(texts, searchWords(library, await readEverydayWords(root)))

interface Query {
  query: string
  clauses: string[]
}

async function queriesOf(file: string): Promise<Query[]> {
  return parse(await readFile(join(root, 'test/fixtures/search', file), 'utf8'))
}

/** @returns The queries that have none of their clauses within the first five results. */
async function missed(queries: Query[]): Promise<string[]> {
  const missed: string[] = []
  for (const { query, clauses } of queries) {
    const urls = await findClauses(engine, query, { status: 'In force' })
    const found = urls.slice(0, 5).map((url) => decodeURIComponent(url.replace(/^\/([^/]+)\/.*#/, '$1/')))
    if (!clauses.some((clause) => found.includes(clause))) missed.push(query)
  }
  return missed
}

test('what parents, staff and governors type finds the clauses that answer it', { timeout: 60_000 }, async () => {
  const queries = await queriesOf('everyday-queries.yaml')
  expect(queries.length).toBeGreaterThan(40)
  const lost = await missed(queries)
  expect(lost).not.toContain('teacher add my kid on insta')
  expect(lost.length / queries.length, lost.join('; ')).toBeLessThan(0.1)
})

test('so does what was written when the everyday words were done', { timeout: 60_000 }, async () => {
  const queries = await queriesOf('held-back-queries.yaml')
  const lost = await missed(queries)
  expect(lost.length / queries.length, lost.join('; ')).toBeLessThan(0.2)
})

test('every clause that a query expects is there', async () => {
  const known = new Set(
    library.policies
      .map(({ school, inForce }) => [school.id, inForce] as const)
      .flatMap(([school, inForce]) => {
        const text = texts[searchedEditions(library).findIndex(({ front }) => front === inForce)]
        return text?.clauses.map(({ id }) => `${school}/${id}`) ?? []
      }),
  )
  const queries = [...(await queriesOf('everyday-queries.yaml')), ...(await queriesOf('held-back-queries.yaml'))]
  expect(queries.flatMap(({ clauses }) => clauses).filter((clause) => !known.has(clause))).toEqual([])
})
