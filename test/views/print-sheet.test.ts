import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cssString, printSheet } from '../../src/views/print-sheet.ts'
import { sampleLibrary, school } from './sample-library.ts'

test('an edition on paper says on every page but the first what it is, and on every page where it stands', () => {
  const library = sampleLibrary([school('oakfield')])
  const [policy] = library.policies
  const sheet = policy ? printSheet(library, policy, policy.inForce) : ''
  expect(sheet).toContain('@top-left { content: "Oakfield School" }')
  expect(sheet).toContain('@top-right { content: "Social Media Policy, September 2024" }')
  expect(sheet).toMatch(/@bottom-left \{ content: "https:\/\/[^"]+\/oakfield\/social-media\/2024-09\/" \}/)
  expect(sheet).toMatch(/@page :first \{\s+@top-left \{ content: none \}/)
})

test('no words of a document can end a string of the style sheet', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const written = cssString(text)
      expect(written).toMatch(/^"(?:[\p{L}\p{N} .,:/()-]|\\[0-9a-f]{1,6} )*"$/u)
      const read = written
        .slice(1, -1)
        .replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      expect(read).toBe(text)
    }),
  )
})
