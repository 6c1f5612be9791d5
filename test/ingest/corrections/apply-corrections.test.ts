import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ingest } from '../../../src/ingest/ingest.ts'
import { loadMdx } from '../../../src/mdx/load-mdx.ts'
import { plainText } from '../../../src/model/plain-text.ts'
import { clauseText, walkClauses, walkSections } from '../../../src/model/walk-clauses.ts'
import { makeProject } from '../project.ts'

const policy = `Social Media Policy

Responsible use

Staff must take care. Parents are asked not to post photographs.

The school keeps records.

Other matters

Questions go to the office.
`
const source = 'content/sources/oakfield/social-media/2020.txt'
const corrections = 'content/corrections/oakfield/social-media.yaml'

async function readWith(yaml: string) {
  const root = await makeProject({ [source]: policy, [corrections]: yaml })
  const { results } = await ingest({ root })
  const [result] = results
  if (result?.state === 'failed') return { problems: result.problems }
  const file = 'content/policies/oakfield/social-media/2020.mdx'
  return { edition: loadMdx(await readFile(join(root, file), 'utf8'), file) }
}

async function clausesWith(yaml: string) {
  const { edition, problems } = await readWith(yaml)
  expect(problems).toBeUndefined()
  return [...walkClauses(edition?.body ?? [])].map(({ clause }) => clause)
}

const first = 'edition: "2020", clause: responsible-use-1, begins: Staff must take'

test('a person sets topics and force, and the clause says that a person did', async () => {
  const [clause] = await clausesWith(`- { ${first}, topics: [copyright], force: advice }`)
  expect(clause).toMatchObject({ topics: ['copyright'], force: 'advice', checked: ['topics', 'force'] })
})

test('a person splits a clause, and no word is lost', async () => {
  const clauses = await clausesWith(`- { ${first}, split: Parents are asked }`)
  expect(clauses.slice(0, 2).map(clauseText)).toEqual([
    'Staff must take care.',
    'Parents are asked not to post photographs.',
  ])
})

test('a person joins two clauses', async () => {
  const [clause] = await clausesWith(`- { ${first}, merge: next }`)
  expect(clause && clauseText(clause)).toMatch(/^Staff must .* photographs\. The school keeps records\.$/)
})

test('a person makes a heading of a clause, and a paragraph of a heading', async () => {
  const { edition } = await readWith(
    `- { edition: "2020", clause: responsible-use-2, begins: The school, becomes: heading }
- { edition: "2020", section: other-matters, begins: Other, becomes: paragraph }`,
  )
  const headings = [...walkSections(edition?.body ?? [])].map(({ heading }) => plainText(heading))
  expect(headings).toEqual(['Responsible use', 'The school keeps records.'])
  expect(edition?.front.ledger).toMatchObject({ lost: 0, added: 0 })
})

test('a person corrects metadata, and only the fields named are marked', async () => {
  const { edition } = await readWith('- { edition: "2020", metadata: { owner: The Headteacher } }')
  expect(edition?.front).toMatchObject({ owner: 'The Headteacher', checked: ['owner'], committee: null })
})

test.each([
  ['begins with other words', `- { ${first.replace('Staff must take', 'Pupils must take')}, force: must }`],
  ['is gone', '- { edition: "2020", clause: nowhere-9, begins: Staff, force: must }'],
  ['lacks the words to split at', `- { ${first}, split: Governors }`],
])('a correction whose clause %s needs another look', async (_name, yaml) => {
  const { problems } = await readWith(yaml)
  expect(problems?.[0]?.what).toContain('needs another look')
  expect(problems?.[0]?.file).toBe(corrections)
})

test('a mistyped correction names its line', async () => {
  const { problems } = await readWith(`- { ${first}, force: must }\n- { ${first}, fource: must }`)
  expect(problems?.[0]).toMatchObject({ file: corrections, line: 2 })
})
