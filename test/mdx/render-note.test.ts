import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedNoteHtml, noteHtml } from '../../src/mdx/render-note.ts'

function list(count: number): string {
  return Array.from({ length: count }, (_, index) => `- point ${index + 1}\n`).join('')
}

test('a long list is folded after its first points; one that is hardly longer, and other notes, are not', () => {
  const { html, more } = foldedNoteHtml(list(9), 6)
  expect(html.match(/<li>/g)).toHaveLength(6)
  expect(more?.count).toBe(3)
  expect(foldedNoteHtml(list(8), 6).more).toBeNull()
  expect(foldedNoteHtml(`In short: little.\n\n${list(20)}`, 6).more).toBeNull()
})

test('folding loses no words', () => {
  const words = (html: string): string =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 10 }), (count, most) => {
      const { html, more } = foldedNoteHtml(list(count), most)
      expect(words(`${html} ${more?.html ?? ''}`)).toBe(words(noteHtml(list(count))))
    }),
  )
})
