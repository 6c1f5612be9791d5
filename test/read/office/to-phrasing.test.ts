import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from '../../../src/model/plain-text.ts'
import { type Inline, inlineText } from '../../../src/read/office/inline.ts'
import { toPhrasing } from '../../../src/read/office/to-phrasing.ts'

const piece = fc.record(
  {
    kind: fc.constant('text' as const),
    text: fc.constantFrom('a', 'word', ' ', '  ', 'two words', ' x ', '\t', '.'),
    strong: fc.constant(true),
    emphasis: fc.constant(true),
    href: fc.constantFrom('https://e.org/', 'javascript:x'),
  },
  { requiredKeys: ['kind', 'text'] },
)
const pieces: fc.Arbitrary<Inline[]> = fc.array(fc.oneof(piece, fc.constant<Inline>({ kind: 'break' })), {
  maxLength: 12,
})

test('keeps every word in its place, whatever the marks', () => {
  const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()
  fc.assert(
    fc.property(pieces, (inlines) => {
      expect(folded(plainText(toPhrasing(inlines)))).toBe(folded(inlineText(inlines)))
    }),
  )
})

test('lets no space stand at the edge of a mark', () => {
  fc.assert(
    fc.property(pieces, (inlines) => {
      for (const node of toPhrasing(inlines)) {
        if (node.type === 'strong' || node.type === 'emphasis') expect(plainTextRaw(node)).not.toMatch(/^\s|\s$/)
      }
    }),
  )
})

test('drops a link that could do more than open a page, and keeps its words', () => {
  expect(toPhrasing([{ kind: 'text', text: 'here', href: 'javascript:alert(1)' }])).toEqual([
    { type: 'text', value: 'here' },
  ])
})

test('joins runs that carry the same marks', () => {
  const runs: Inline[] = ['must ', 'not', ' '].map((text) => ({ kind: 'text', text, strong: true }))
  expect(toPhrasing([...runs, { kind: 'text', text: 'share' }])).toEqual([
    { type: 'strong', children: [{ type: 'text', value: 'must not' }] },
    { type: 'text', value: ' share' },
  ])
})

function plainTextRaw(node: { children: readonly unknown[] }): string {
  return JSON.stringify(node.children).replace(/^.*?"value":"|"[^"]*$/g, '')
}
