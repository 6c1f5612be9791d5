import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverOf } from '../../src/views/cover.ts'

test('few schools have no cover twice, many share them evenly, and a school always has the same', () => {
  const schools = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `school-${index * 7}` }))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 }), (count) => {
      const all = schools(count)
      const covers = all.map(({ id }) => coverOf(id, all))
      const uses = Array.from({ length: 6 }, (_, index) => covers.filter((cover) => cover === index + 1).length)
      expect(Math.max(...uses) - Math.min(...uses)).toBeLessThanOrEqual(1)
      expect(all.toReversed().map(({ id }) => coverOf(id, all.toReversed()))).toEqual(covers.toReversed())
    }),
  )
})
