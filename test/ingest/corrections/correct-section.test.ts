import { expect, test } from 'vitest'
import { correctSection } from '../../../src/ingest/corrections/correct-section.ts'
import { listBlocks } from '../../../src/model/list-blocks.ts'
import { buildBody } from '../../editions/build-body.ts'

/** A body as an outline, after the section with an id was made a paragraph. */
function withParagraph(outline: string, section: string): string[] {
  const body = buildBody(outline)
  const correction = { edition: '2021', section, begins: 'Other', becomes: 'paragraph' } as const
  expect(correctSection(body, correction)).toEqual({ kind: 'corrected' })
  return listBlocks(body).map(({ kind, depth, text }) => (kind === 'heading' ? `${'#'.repeat(depth)} ${text}` : text))
}

test('a heading that becomes a paragraph ends the section before it, at the end of the last within', () => {
  const outline = '# Use\n## At school\nBe kind.\n# @other Other matters\nAsk the office.\n# End\nThank you.'
  expect(withParagraph(outline, 'other')).toEqual([
    '# Use',
    '## At school',
    'Be kind.',
    'Other matters',
    'Ask the office.',
    '# End',
    'Thank you.',
  ])
})

test('with no section before it, it stands where it stood', () => {
  expect(withParagraph('Foreword.\n# @other Other matters\nAsk the office.', 'other')).toEqual([
    'Foreword.',
    'Other matters',
    'Ask the office.',
  ])
})

test('one that begins with other words, or is nowhere, is left alone', () => {
  const body = buildBody('# @other Other matters\nAsk the office.')
  const correction = { edition: '2021', begins: 'Further', depth: 2 }
  expect(correctSection(body, { ...correction, section: 'other' })).toEqual({ kind: 'changed', words: 'Other matters' })
  expect(correctSection(body, { ...correction, section: 'nowhere' })).toEqual({ kind: 'missing' })
  expect(body).toEqual(buildBody('# @other Other matters\nAsk the office.'))
})
