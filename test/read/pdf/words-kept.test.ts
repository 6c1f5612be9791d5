import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords } from '../../../src/ingest/compare-words.ts'
import type { TextLine } from '../../fixtures/read/pdf/build-pdf.ts'
import { outlineBlocks, readPages } from './outline-blocks.ts'

const word = fc.constantFrom(
  'staff',
  'must',
  'not',
  'a',
  'I',
  '4.1',
  '(b)',
  '12',
  'iv',
  'well-',
  'Page',
  'o',
  'the',
  'pupils.',
  'e.g.',
  '....',
)
const line: fc.Arbitrary<TextLine> = fc.record({
  text: fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')),
  x: fc.integer({ min: 20, max: 400 }),
  y: fc.integer({ min: 20, max: 820 }),
  size: fc.constantFrom(6, 9, 11, 14),
  bold: fc.boolean(),
  artifact: fc.boolean(),
})
const rule = fc.tuple(
  fc.integer({ min: 20, max: 300 }),
  fc.integer({ min: 20, max: 400 }),
  fc.constantFrom(0, 60, 200),
  fc.constantFrom(0, 40, 150),
)

/** Lines that print over each other have no order that anybody could read. */
function apart(lines: TextLine[]): TextLine[] {
  return lines.filter((one, at) => lines.slice(0, at).every((other) => Math.abs(one.y - other.y) > 12))
}

test('wherever words stand on a page, each is in a block or set aside, once', { timeout: 600_000 }, async () => {
  const pages = fc.array(
    fc.record({ lines: fc.array(line, { maxLength: 14 }).map(apart), rules: fc.array(rule, { maxLength: 8 }) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  await fc.assert(
    fc.asyncProperty(pages, async (specs) => {
      fc.pre(specs.some(({ lines }) => lines.some(({ text }) => /[a-z0-9]/i.test(text))))
      const drawn = specs.map(({ lines, rules }) => ({
        lines,
        rules: rules.map(([x, y, across, down]): [number, number, number, number] => [x, y, x + across, y + down]),
      }))
      const document = await readPages(...drawn)
      const aside = document.setAside.flatMap(({ text, count = 1 }) => Array.from({ length: count }, () => text))
      expect(compareWords(document.rawText, [...outlineBlocks(document), ...aside])).toEqual({ lost: [], added: [] })
    }),
    { numRuns: 150 },
  )
})
