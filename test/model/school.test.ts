import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { schoolIdSchema } from '../../src/model/school.ts'
import { addresses } from '../../src/views/addresses.ts'

/** Every folder that the site keeps for itself: those of its pages, and those it has an address for. */
function foldersOfSite(): string[] {
  const pages = readdirSync(join(import.meta.dirname, '../../src/pages'), { withFileTypes: true })
  const ofPages = pages.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const addressed = Object.values(addresses('/')).flatMap((one) => (typeof one === 'string' ? one.split('/')[1] : []))
  return [...new Set([...ofPages, ...addressed])].filter(
    (name) => name !== undefined && /^[a-z]+$/.test(name),
  ) as string[]
}

test('no school can take an address of the site itself', () => {
  const folders = foldersOfSite()
  expect(folders).toEqual(expect.arrayContaining(['compare', 'crests', 'data', 'pagefind', 'search', 'topics']))
  expect(folders.filter((folder) => schoolIdSchema.safeParse(folder).success)).toEqual([])
  expect(schoolIdSchema.safeParse('search-primary').success).toBe(true)
})
