import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { readDocx } from '../../../src/read/docx/read-docx.ts'
import { item, level, list, makeDocx, p, r } from '../office/make-docx.ts'

const word = fc.stringMatching(/^[a-z]{2,8}$/)
const numbering = list(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)'))

/** A body of paragraphs, list items, tables, boxes and fields, and the words that a reader of the page sees. */
const piece: fc.Arbitrary<{ xml: string; words: string[] }> = fc.oneof(
  fc
    .tuple(word, word)
    .map((words) => ({ xml: `<w:p>${words.map((text) => r(`${text} `, '<w:b/>')).join('')}</w:p>`, words })),
  fc.tuple(word, fc.integer({ min: 0, max: 1 })).map(([text, at]) => ({ xml: item(text, 1, at), words: [text] })),
  fc.tuple(word, word).map((words) => ({
    xml: `<w:tbl><w:tr>${words.map((text) => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr></w:tbl>`,
    words,
  })),
  word.map((text) => ({ xml: `<w:tbl><w:tr><w:tc>${p(text)}</w:tc></w:tr></w:tbl>`, words: [text] })),
  word.map((text) => ({
    xml: `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    words: [text],
  })),
  fc.tuple(word, word).map(([kept, gone]) => ({
    xml: `<w:p><w:ins w:id="1">${r(kept)}</w:ins><w:del w:id="2"><w:r><w:delText>${gone}</w:delText></w:r></w:del></w:p>`,
    words: [kept],
  })),
  word.map((text) => ({ xml: `<w:p>${r(text, '<w:vanish/>')}</w:p>`, words: [] })),
  word.map((text) => ({ xml: `<w:sdt><w:sdtContent>${p(text)}</w:sdtContent></w:sdt>`, words: [text] })),
  word.map((text) => ({ xml: `<w:p><w:fldSimple w:instr=" REF x ">${r(text)}</w:fldSimple></w:p>`, words: [text] })),
)

test('every visible word comes once, in order, and no other', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { tree, rawText } = readDocx(makeDocx({ body: pieces.map(({ xml }) => xml).join(''), numbering }), 'a.docx')
      const found: string[] = []
      visit(tree, 'text', (node) => void found.push(...node.value.split(/\s+/).filter(Boolean)))
      const expected = pieces.flatMap(({ words }) => words)
      expect(found).toEqual(expected)
      expect(rawText.match(/[a-z]{2,}/g) ?? []).toEqual(expected)
    }),
  )
})
