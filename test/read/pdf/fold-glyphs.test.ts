import { expect, test } from 'vitest'
import { foldGlyphs } from '../../../src/read/pdf/fold-glyphs.ts'

test.each([
  ['a round bullet of a symbol font', '\uf0b7', 'Symbol', '•'],
  ['a square bullet', '\uf0a7', 'Wingdings-Regular', '▪'],
  ['a letter of a symbol font', '\u00d8', 'ABCDEF+Wingdings', '➢'],
  ['the same letter of a text font', '\u00d8', 'Arial', '\u00d8'],
  ['words in a symbol font that was mapped', 'alpha', 'Symbol', 'alpha'],
  ['ligatures', 'e\ufb03cient \ufb01rst', 'Utopia', 'efficient first'],
  ['direction marks and zero-width marks', '\u202dstaff\u202c\u200b only\ufeff', 'Arial', 'staff only'],
  ['a soft hyphen, which says where a word was cut', 'safe\u00ad', 'Arial', 'safe\u00ad'],
  ['no-break spaces', 'Mr\u00a0Smith', 'Arial', 'Mr\u00a0Smith'],
])('%s', (_, text, font, folded) => {
  expect(foldGlyphs(text, font)).toBe(folded)
})
