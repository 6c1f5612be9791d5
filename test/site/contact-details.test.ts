import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildProject } from './build-project.ts'
import { publishedText } from './published-text.ts'

const documents = join(import.meta.dirname, '../fixtures/site/contact-details')

/** The words of a person, beside the edition that changed. */
const note = 'Mr Reed has left: write to e.lunn@oakfield-example.sch.uk or ring 01632 960109.\n'

/** The reading of a person, whose quote has a number. */
const reading = `- question: refuse-and-report-pupil-contact
  edition: 2023-09
  position: required
  quotes: ['must tell the head when a pupil asks', 'Concerns go to the designated safeguarding lead, Mr Eve Lunn, e.lunn@oakfield-example.sch.uk']
  checkedBy: Clerk, clerk@oakfield-example.sch.uk
  date: 2024-01-10
`

let folder: string
let published: Map<string, string>

beforeAll(async () => {
  const files: Record<string, string | Uint8Array> = {
    'site.config.ts': `export default {
  name: 'Oakfield', url: 'https://policies.example', today: '2026-01-01', embed: true, contactDetails: 'hide',
}
`,
    'content/schools/oakfield.yaml': 'id: oakfield\nname: Oakfield Example School\nphase: primary\n',
    'content/policies/oakfield/social-media/2023-09.changes.md': note,
    'content/answers/oakfield/social-media.yaml': reading,
  }
  for (const name of await readdir(documents)) {
    files[`content/sources/oakfield/social-media/${name}`] = await readFile(join(documents, name))
  }
  folder = await buildProject(files)
  published = await publishedText(join(folder, 'dist'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('the documents have addresses and numbers of people, and the site has what stands in their place', async () => {
  const source = await readFile(join(documents, '2023-09.md'), 'utf8')
  expect(source).toMatch(/e\.lunn@/)
  const page = published.get('oakfield/social-media/index.html') ?? ''
  expect(page).toContain('[e-mail address not shown here]')
  expect(page).toContain('[telephone number not shown here]')
  expect(page).toContain('0800 1111')
})

test('no address and no number is in any file: pages, search, data, feeds, notes of changes, Word files', () => {
  const leaks = [...published].flatMap(([file, text]) => {
    const found = `${file}\n${text}`.match(/[\w.]+(?:@|%40)oakfield-example|96010\d|90010\d/g) ?? []
    return [...new Set(found)].map((words) => `${file}: ${words}`)
  })
  expect(leaks).toEqual([])
})

test('the person’s reading and note are shown without them', () => {
  const answer = published.get('questions/refuse-and-report-pupil-contact/index.html') ?? ''
  expect(answer).toMatch(/hecked by/)
  expect(answer).toContain('[e-mail address not shown here]')
  expect(published.get('oakfield/social-media/history/index.html')).toContain('Mr Reed has left: write to [e-mail')
})

test('the originals are not there', () => {
  expect([...published.keys()].filter((file) => file.startsWith('sources/'))).toEqual([])
})
