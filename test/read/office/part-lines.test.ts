import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Inline, inlineText } from '../../../src/read/office/inline.ts'
import type { OfficeBlock } from '../../../src/read/office/office-block.ts'
import { partLines } from '../../../src/read/office/part-lines.ts'

const line = fc.record({
  text: fc.constantFrom('Aims', 'Staff must:', '- a rule', '1. A rule.', 'of the school', 'The head decides.', ' '),
  strong: fc.boolean(),
})

function paragraphOf(lines: readonly { text: string; strong?: boolean }[]): OfficeBlock {
  const inlines = lines.flatMap((words, at): Inline[] => [
    ...(at > 0 ? [{ kind: 'break' } as const] : []),
    { kind: 'text', ...words },
  ])
  return { kind: 'paragraph', inlines, layout: {} }
}

function textsOf(blocks: readonly OfficeBlock[]): string[] {
  return blocks.map((block) => (block.kind === 'paragraph' ? inlineText(block.inlines) : ''))
}

test('keeps every word in its order', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const words = (blocks: readonly OfficeBlock[]) => textsOf(blocks).join('\n').match(/\S+/g)
      expect(words(partLines([paragraphOf(lines)]))).toEqual(words([paragraphOf(lines)]))
    }),
  )
})

test.each([
  ['a list', ['Staff must:', '• be kind', '• be fair'], ['Staff must:', '• be kind', '• be fair']],
  ['what follows a list', ['1. Be kind.', '2. Be fair.', 'All of us.'], ['1. Be kind.', '2. Be fair.', 'All of us.']],
  ['an item in two lines', ['• be kind to', 'all others', '• be fair'], ['• be kind to\nall others', '• be fair']],
  ['an address', ['Oakfield School', '2 Oak Lane', 'Oakham'], ['Oakfield School\n2 Oak Lane\nOakham']],
])('parts %s at its breaks', (_, lines, parts) => {
  expect(textsOf(partLines([paragraphOf(lines.map((text) => ({ text })))]))).toEqual(parts)
})

test('a bold line is parted from the words under it, and alone is bold', () => {
  const blocks = partLines([paragraphOf([{ text: 'Aims', strong: true }, { text: 'All are safe.' }])])
  expect(blocks.map(({ layout }) => layout.bold)).toEqual([true, undefined])
})

test('the lines of a heading stay together', () => {
  const heading = { ...paragraphOf([{ text: '1. Aims' }, { text: '2. Scope' }]), layout: { outline: 1 } }
  expect(partLines([heading])).toEqual([heading])
})
