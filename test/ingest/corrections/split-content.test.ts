import type { BlockContent } from 'mdast'
import { expect, test } from 'vitest'
import { splitContent } from '../../../src/ingest/corrections/split-content.ts'
import { plainText } from '../../../src/model/plain-text.ts'

const content: BlockContent[] = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'Staff take care. ' },
      { type: 'strong', children: [{ type: 'text', value: 'Always.' }] },
      { type: 'text', value: 'Parents ask first.' },
    ],
  },
  { type: 'paragraph', children: [{ type: 'text', value: 'Records are kept.' }] },
]

test.each([
  ['within a text', 'take care', 'Staff', 'take care. Always.Parents ask first. Records are kept.'],
  ['where a text begins', 'Parents', 'Staff take care. Always.', 'Parents ask first. Records are kept.'],
  ['in a later paragraph', 'are kept', 'Staff take care. Always.Parents ask first. Records', 'are kept.'],
])('content is cut %s, and nothing is lost', (_name, words, before, after) => {
  const parts = splitContent(content, words)
  expect(parts && [plainText(parts.before), plainText(parts.after)]).toEqual([before, after])
})

test.each([
  ['words at its very beginning', 'Staff'],
  ['words that go over a mark', 'Always.Parents'],
  ['words it does not have', 'Governors'],
])('it is not cut at %s', (_name, words) => {
  expect(splitContent(content, words)).toBeNull()
})
