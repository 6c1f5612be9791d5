import { expect, test } from 'vitest'
import { thinOut } from '../../src/bench/thin-out.ts'

const clause = (id: number): string =>
  `<Clause id="${id}">\n\nWords ${id}.\n\n<Clause id="${id}.1">\n\nItem.\n\n</Clause>\n\n</Clause>\n`
const text = `---\ntitle: A\n---\n\n## Heading\n\n${Array.from({ length: 60 }, (_, id) => clause(id)).join('\n')}`

test('about a third of the clauses is left out, each with all that stands in it', () => {
  const thin = thinOut(text, 7)
  const kept = thin.match(/^Words/gm)?.length ?? 0
  expect(kept).toBeGreaterThan(25)
  expect(kept).toBeLessThan(55)
  expect(thin.match(/^<Clause/gm)).toHaveLength(kept * 2)
  expect(thin.match(/^<\/Clause>/gm)).toHaveLength(kept * 2)
  expect(thin.match(/^Item/gm)).toHaveLength(kept)
  expect(thin.startsWith('---\ntitle: A\n---\n\n## Heading\n')).toBe(true)
})

test('a seed always leaves out the same, and another one other clauses', () => {
  expect(thinOut(text, 1)).toBe(thinOut(text, 1))
  expect(thinOut(text, 1)).not.toBe(thinOut(text, 2))
})
