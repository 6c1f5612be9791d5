import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeRepeats } from '../../src/ingest/describe-result.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { listFiles, makeProject } from './project.ts'

const policy = (due: string, rule = 'Staff mustn’t accept pupils as friends.') => `Social Media Policy

Review date: ${due}

Responsible use

${rule}
`
const folder = 'content/sources/oakfield/social-media'
const first = `${folder}/2020-03.txt`
const again = `${folder}/2021-03.md`
const editions = 'content/policies/oakfield/social-media'

test('the same words and dates saved again are the same edition, and it is told', async () => {
  const root = await makeProject({ [first]: policy('March 2021'), [again]: policy('March 2021').replace('’', "'") })
  const report = await ingest({ root })
  expect(describeRepeats(report)).toEqual([
    `${again}: the same words and dates as 2020-03: the same edition, saved again`,
  ])
  expect(await listFiles(root, 'content/policies')).toEqual([`${editions}/2020-03.mdx`])
  expect(describeRepeats(await ingest({ root }))).toEqual(describeRepeats(report))
  expect((await ingest({ root, check: true })).results.map(({ state }) => state)).toEqual(['skipped', 'resaved'])
})

test('the same words approved again under another date are an edition of their own, and it is told', async () => {
  const root = await makeProject({ [first]: policy('March 2021'), [again]: policy('March 2022') })
  const report = await ingest({ root })
  expect(describeRepeats(report)).toEqual([`${again}: the same words as 2020-03, under other dates`])
  expect(await listFiles(root, 'content/policies')).toHaveLength(2)
})

test('an approved edition may have the words of its draft', async () => {
  const root = await makeProject({ [`${folder}/2020-03-draft.txt`]: policy('March 2021') })
  await ingest({ root })
  await writeFile(join(root, first), policy('March 2021'))
  const report = await ingest({ root })
  expect(describeRepeats(report)).toEqual([])
  expect(await listFiles(root, 'content/policies')).toHaveLength(2)
})

test('an edition that was there before stays, though its words have become those of another', async () => {
  const root = await makeProject({ [first]: policy('March 2021'), [again]: policy('March 2021', 'No phones.') })
  await ingest({ root })
  await writeFile(join(root, again), policy('March 2021'))
  await ingest({ root })
  expect(await listFiles(root, 'content/policies')).toHaveLength(2)
})
