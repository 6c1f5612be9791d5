import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.ts'
import { changeNoteFile, markGenerated, personsNote } from '../../src/library/change-note-file.ts'
import { writeChangeNotes } from '../../src/library/write-change-notes.ts'
import { openLibrary } from '../../src/library.ts'
import { settingsSchema } from '../../src/model/settings.ts'
import { listFiles, makeProject } from '../ingest/project.ts'

const policy = (rule: string) =>
  `Social Media Policy\n\nResponsible use\n\n${rule}\n\nStaff must lock their accounts.\n`
const folder = 'content/sources/oakfield/social-media'
const note = 'content/policies/oakfield/social-media/2021-03.changes.md'

async function makeHistory(drafts = false) {
  const root = await makeProject({
    [`${folder}/2020-03.txt`]: policy('Staff should not accept pupils as friends.'),
    [`${folder}/2021-03.txt`]: policy('Staff must not accept pupils as friends.'),
    [`${folder}/2022-03-draft.txt`]: policy('Staff may accept pupils as friends.'),
  })
  await ingest({ root })
  const settings = settingsSchema.parse({
    name: 'Policies',
    url: 'https://policies.example',
    today: '2026-01-01',
    drafts,
  })
  const library = await openLibrary(root, settings)
  const [shown] = library.policies
  const front = shown?.editions.find(({ edition }) => edition === '2021-03')
  if (!shown || !front) throw new Error('the history has an edition')
  return { root, library, policy: shown, front }
}

test('a generated note is written beside each edition but the first, once', async () => {
  const { root, library, policy, front } = await makeHistory()
  expect(await writeChangeNotes(root, library)).toEqual([note])
  expect(await writeChangeNotes(root, library)).toEqual([])
  expect(await readFile(join(root, note), 'utf8')).toMatch(/^<!-- Written by software.*-->\n\n- Stronger: /)
  expect(await library.readChangeNote(policy, front)).toMatchObject({ by: 'software' })
  const notes = await listFiles(root, 'content/policies')
  expect(notes.filter((file) => file.endsWith('.md'))).toEqual([note])
})

test('a generated note is brought up to date; one that a person changed is kept and shown', async () => {
  const { root, library, policy, front } = await makeHistory()
  await writeChangeNotes(root, library)
  const generated = await readFile(join(root, note), 'utf8')
  await writeFile(join(root, note), markGenerated('- An older account.\n'))
  expect(await writeChangeNotes(root, library)).toEqual([note])
  expect(await readFile(join(root, note), 'utf8')).toBe(generated)

  const edited = generated.replace(/^- .*/m, '- The rule on friends now binds.')
  await writeFile(join(root, note), edited)
  expect(await writeChangeNotes(root, library)).toEqual([])
  expect(await readFile(join(root, note), 'utf8')).toBe(edited)
  const shown = await library.readChangeNote(policy, front)
  expect(shown.by).toBe('person')
  expect(shown.text).toContain('The rule on friends now binds.')
  expect(shown.text).not.toContain('<!--')
})

test('a first edition is said to be the first', async () => {
  const { library, policy } = await makeHistory()
  const first = policy.editions.at(-1)
  expect(first && (await library.readChangeNote(policy, first)).text).toBe('- The first edition kept here.\n')
})

test('a draft is compared with the edition in force, and its clauses are followed from the first edition', async () => {
  const { library, policy } = await makeHistory(true)
  const [draft] = policy.editions
  if (!draft) throw new Error('there is a draft')
  expect(draft.status).toBe('draft')
  expect((await library.readChangeNote(policy, draft)).text).toContain('where it said “must not”')
  const histories = await library.readHistories(policy, draft)
  expect([...histories.values()].map(({ since }) => since)).toEqual(['2020-03', '2020-03'])
})

test.each([
  ['nothing', null, null],
  ['an empty file', '\n', null],
  ['a note as it was generated', markGenerated('- One.\n'), null],
  ['the same with other line ends', markGenerated('- One.\n').replaceAll('\n', '\r\n'), null],
  ['a changed note', markGenerated('- One.\n').replace('One', 'Two'), '- Two.\n'],
  ['a note that a person wrote', 'All new.\n', 'All new.\n'],
])('a person wrote what stands in %s', (_what, file, words) => {
  expect(personsNote(file)).toBe(words)
})

test('a note stands beside its edition', () => {
  expect(changeNoteFile({ school: 'oakfield', policy: 'social-media', edition: '2021-03' })).toBe(note)
})
