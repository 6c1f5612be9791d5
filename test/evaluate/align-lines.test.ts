import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignLines } from '../../src/evaluate/align-lines.ts'

const whole = (key: string) => ({ key, isWhole: true })

test('an entry of a contents list does not push the rest out of step', () => {
  const lines = ['aims', 'scope', 'review', 'aims', 'staffmust', 'scope', 'pupilsmust', 'review'].map(whole)
  const blocks = ['aims', 'staffmust', 'scope', 'pupilsmust', 'review']
  expect([...alignLines(lines, blocks)].toReversed()).toEqual([
    [3, 0],
    [4, 1],
    [5, 2],
    [6, 3],
    [7, 4],
  ])
})

test('a line that goes on starts a longer block; a short whole one does not', () => {
  expect(alignLines([{ key: 'staffmust', isWhole: false }], ['staffmustnotsharepictures']).get(0)).toBe(0)
  expect(alignLines([whole('staffmust')], ['staffmustnotsharepictures']).size).toBe(0)
})

const keys = fc.array(fc.constantFrom('aims', 'scope', 'review', 'staff', 'pupils', 'parents'), { maxLength: 12 })

test('pairs keep the order of both sides and are as many as can be', () => {
  fc.assert(
    fc.property(keys, keys, (lines, blocks) => {
      const pairs = [...alignLines(lines.map(whole), blocks)].toReversed()
      for (const [at, [line, block]] of pairs.entries()) {
        expect(lines[line]).toBe(blocks[block])
        const before = pairs[at - 1]
        if (before) expect(before[0] < line && before[1] < block).toBe(true)
      }
      expect(weight(pairs.map(([line]) => lines[line] ?? ''))).toBeCloseTo(heaviest(lines, blocks))
    }),
  )
})

function weight(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + 3 + text.length / 40, 0)
}

/** By trying everything. */
function heaviest(lines: readonly string[], blocks: readonly string[]): number {
  const table = lines.map(() => new Map<number, number>())
  const from = (line: number, block: number): number => {
    if (line >= lines.length || block >= blocks.length) return 0
    const known = table[line]?.get(block)
    if (known !== undefined) return known
    const text = lines[line] ?? ''
    const paired = text === blocks[block] ? weight([text]) + from(line + 1, block + 1) : 0
    const value = Math.max(paired, from(line + 1, block), from(line, block + 1))
    table[line]?.set(block, value)
    return value
  }
  return from(0, 0)
}
