import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allProblems } from '../../src/ingest/all-problems.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { listFiles, makeProject } from './project.ts'

const policy = `Social Media Policy

Review date: March 2021

Responsible use

Staff must not:

- post images that include pupils;
- accept pupils as friends.
`
const source = 'content/sources/oakfield/social-media/2020-03.txt'
const edition = 'content/policies/oakfield/social-media/2020-03.mdx'

test('writes one edition for each source, and nothing a second time', async () => {
  const root = await makeProject({ [source]: policy })
  const first = await ingest({ root })
  expect(first.results.map(({ state }) => state)).toEqual(['written'])
  expect(await readFile(join(root, edition), 'utf8')).toContain('post images that include pupils;')
  const before = await stat(join(root, edition))
  const second = await ingest({ root })
  expect(second.results.map(({ state }) => state)).toEqual(['skipped'])
  expect((await stat(join(root, edition))).mtimeMs).toBe(before.mtimeMs)
})

test('reads a changed source again', async () => {
  const root = await makeProject({ [source]: policy })
  await ingest({ root })
  await writeFile(join(root, source), policy.replace('pupils;', 'children;'))
  const { results } = await ingest({ root })
  expect(results.map(({ state }) => state)).toEqual(['written'])
  expect(await readFile(join(root, edition), 'utf8')).toContain('post images that include children;')
})

test('the same source gives the same bytes', async () => {
  const roots = [await makeProject({ [source]: policy }), await makeProject({ [source]: policy })]
  for (const root of roots) await ingest({ root })
  const [a, b] = await Promise.all(roots.map((root) => readFile(join(root, edition), 'utf8')))
  expect(a).toBe(b)
})

test('--check writes nothing and tells what would be written', async () => {
  const root = await makeProject({ [source]: policy })
  const { results } = await ingest({ root, check: true })
  expect(results.map(({ state }) => state)).toEqual(['written'])
  expect(await listFiles(root, 'content/policies')).toEqual([])
})

test('reads only what is asked for', async () => {
  const other = 'content/sources/oakfield/behaviour/2021.txt'
  const root = await makeProject({ [source]: policy, [other]: policy })
  const { results } = await ingest({ root, paths: ['content/sources/oakfield/behaviour'] })
  expect(results.map((result) => result.source.file)).toEqual([other])
})

const good = 'content/sources/oakfield/behaviour/2021.txt'

test.each([
  ['an empty file', { [source]: '' }, `${source}: `],
  ['a file that is not text', { [source]: new Uint8Array([0, 1, 2, 0, 255, 0, 3]) }, `${source}`],
  [
    'a school without an entry',
    { 'content/sources/elm/social-media/2020.txt': policy },
    'the school "elm" has no entry',
  ],
  [
    'two sources for one edition',
    { [source]: policy, [source.replace('.txt', '.md')]: policy },
    'two source documents claim the edition "2020-03"',
  ],
  [
    'a name no edition can have',
    { 'content/sources/oakfield/social-media/final v2.txt': policy },
    'an edition is named by its date',
  ],
  ['a misplaced file', { 'content/sources/policy.txt': policy }, 'this file is not where a source document belongs'],
  [
    'malformed corrections',
    { [source]: policy, 'content/corrections/oakfield/social-media.yaml': '- edition: "2020-03\n' },
    'content/corrections/oakfield/social-media.yaml:',
  ],
])('%s is reported, and the other documents are done', async (_name, files, message) => {
  const root = await makeProject({ [good]: policy, ...files })
  const all = allProblems(await ingest({ root }))
  expect(all.length).toBeGreaterThan(0)
  const described = all.map(({ file, line, what }) => `${file}:${line ?? ''} ${what}`).join('\n')
  expect(described).toContain(message.replace(/: $/, ''))
  expect(all.every(({ todo }) => todo.length > 10)).toBe(true)
  expect(await listFiles(root, 'content/policies')).toEqual(['content/policies/oakfield/behaviour/2021.mdx'])
})

test('what keeps two editions of a policy from being read is said once', async () => {
  const corrections = 'content/corrections/oakfield/social-media.yaml'
  const later = source.replace('.txt', '-02.txt')
  const root = await makeProject({
    [source]: policy,
    [later]: policy.replace('care', 'great care'),
    [corrections]: '- x',
  })
  const report = await ingest({ root })
  expect(report.results.map(({ state }) => state)).toEqual(['failed', 'failed'])
  expect(allProblems(report).map(({ file }) => file)).toEqual([corrections])
})

test('a source that can no longer be read leaves the edition it once made', async () => {
  const root = await makeProject({ [source]: policy })
  await ingest({ root })
  const before = await readFile(join(root, edition), 'utf8')
  await writeFile(join(root, source), '')
  const { results } = await ingest({ root })
  expect(results.map(({ state }) => state)).toEqual(['failed'])
  expect(await readFile(join(root, edition), 'utf8')).toBe(before)
})
