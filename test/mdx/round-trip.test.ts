import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalBody } from '../../src/mdx/canonical.ts'
import { loadMdx } from '../../src/mdx/load-mdx.ts'
import { writeMdx } from '../../src/mdx/write-mdx.ts'
import { assignSectionIds } from '../../src/model/section-ids.ts'
import { body, front } from './arbitrary-edition.ts'

test('what is written reads back as the same edition, and nothing of it can run', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(body, (written) => {
      const expected = canonicalBody(written)
      assignSectionIds(expected)
      // loadMdx passes every file through the gate, so reading back is the proof that nothing runs.
      expect(loadMdx(writeMdx({ front, body: written }), 'x.mdx')).toEqual({ front, body: expected })
    }),
    { numRuns: 300 },
  )
})

test('the canonical form is its own canonical form', () => {
  fc.assert(
    fc.property(body, (any) => {
      const once = canonicalBody(any)
      expect(canonicalBody(once)).toEqual(once)
    }),
  )
})
