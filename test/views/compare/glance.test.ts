import { expect, test } from 'vitest'
import { compareData } from '../../../src/views/compare/compare-data.ts'
import { glanceHtml } from '../../../src/views/compare/glance-html.ts'
import { glanceTable, glanceView } from '../../../src/views/compare/glance-view.ts'
import { positionsData } from '../../../src/views/site-data.ts'
import { answer } from '../sample-library.ts'
import { compareLibrary, silent } from './compare-library.ts'

const library = compareLibrary(['ash', 'elm', 'oak'], {
  answers: { elm: [{ ...silent, defersTo: 'Phone <b>Policy</b>' }], oak: [{ ...answer, by: 'person' }] },
})

async function view() {
  const { questions, policies } = await compareData(library)
  return glanceView(questions, policies, await positionsData(library, 'contact'))
}

test('shows what many policies answer, and who found it, without their words', async () => {
  const { questions, rows } = await view()
  expect(questions.map(({ text, core }) => [text, core])).toEqual([['May staff be friends with pupils?', true]])
  expect(rows.map(({ policy, cells }) => [policy.text, cells[0]?.words, cells[0]?.note])).toEqual([
    ['Ash School', 'Not allowed', 'must, by software'],
    ['Elm School', 'Sends the reader elsewhere', 'by software, to: Phone <b>Policy</b>'],
    ['Oak School', 'Not allowed', 'must, checked by a person'],
  ])
  expect(JSON.stringify(rows)).not.toContain('befriend')
})

test('says where a question is not asked', async () => {
  const { questions, policies } = await compareData(library)
  const empty = glanceView(questions, policies, { topic: 'contact', policies: [] })
  expect(empty.rows[0]?.cells).toEqual([null])
  expect(glanceTable('At a glance', empty).rows[0]?.at(-1)).toBe('Not asked')
  expect(glanceHtml(empty, new Set())).toContain('Not asked')
})

test('is HTML in which no word can run; only what is said can be opened', async () => {
  const html = glanceHtml(await view(), new Set(['oak--social-media']))
  expect(html).toContain('Phone &lt;b&gt;Policy')
  expect(html.match(/<details/g)).toHaveLength(2)
  expect(
    [...html.matchAll(/data-pick="([^"]+)"( checked)?/g)].map(([, key, checked]) => [key, Boolean(checked)]),
  ).toEqual([
    ['ash--social-media', false],
    ['elm--social-media', false],
    ['oak--social-media', true],
  ])
})

test('can be taken away with a column a question', async () => {
  const { header, rows } = glanceTable('At a glance', await view())
  expect(header).toEqual(['School', 'Policy', 'Edition', 'May staff be friends with pupils?'])
  expect(rows[0]).toEqual(['Ash School', 'Social Media Policy', 'September 2024', 'Not allowed (must, by software)'])
})
