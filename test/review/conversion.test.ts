import { expect, test } from 'vitest'
import { reviewBody } from './review-text.ts'

const gridTable = 'Roles:\n\n+------+-------+\n| Role | Name  |\n+======+=======+\n| DSL  | Quill |\n+------+-------+\n'
const pipeTable = 'Roles:\n\n| Role | Name  |\n| ---- | ----- |\n| DSL  | Quill |\n'

test.each([
  ['raw-html', 'Staff must be kind.\n\n<div class="box">Staff must be polite.</div>\n', '<div class="box">'],
  ['table-residue', gridTable, '+------'],
  ['table-residue', pipeTable, '| ----'],
  ['stray-artefact', 'Staff must be kind.\n\nimage1.jpeg\n\nStaff must be polite.\n', 'image1.jpeg'],
  ['non-breaking-space', 'Staff must\u00a0be kind to all.\n', 'Staff must\u00a0be kind to all.'],
  ['escaped-markdown', 'Staff must be kind \\\\[always\\\\] to all.\n', '\\[always\\]'],
  ['stray-emphasis', 'Staff must be *kind to everybody.\n', '*kind'],
])('%s: what a conversion left in the file is said, with its words', async (rule, text, words) => {
  const found = (await reviewBody(text)).filter((finding) => finding.rule === rule)
  expect(found).toHaveLength(1)
  expect(found[0]?.quotes.join('\n')).toContain(words)
})

test('how a file of Markdown draws its tables is no damage', async () => {
  expect((await reviewBody(pipeTable, {}, 'policy.md')).filter(({ rule }) => rule === 'table-residue')).toEqual([])
})

test('spaces that do not break are counted', async () => {
  const messages = async (text: string) =>
    (await reviewBody(text)).flatMap(({ rule, message }) => (rule === 'non-breaking-space' ? message : []))
  expect(await messages('Staff must\u00a0be kind.\n')).toEqual([expect.stringMatching(/^One space is of the kind/)])
  expect(await messages('Staff\u00a0must\u00a0be kind.\n')).toEqual([
    expect.stringMatching(/^2 spaces are of the kind/),
  ])
})

test('a sentence that a page break cut is said with its line', async () => {
  const text = 'Staff must never in any circumstances accept friend\n\nrequests from pupils of the school.\n'
  const [found] = (await reviewBody(text)).filter(({ rule }) => rule === 'broken-across-page')
  expect(found?.message).toMatch(/^A page break cuts a sentence in two at line \d+\.$/)
})
