/** Direction marks, zero-width marks, soft controls: they show nothing and split words for search. U+00AD is kept for `mend-hyphens`. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g

/** Symbol fonts whose letters are pictures: a lone one in front of text is a bullet. */
const symbolFont = /wingdings|webdings|symbol|dingbat/i

/**
 * List marks that Word writes at U+F000 and up, as in its symbol fonts.
 *
 * @see https://www.unicode.org/L2/L2012/12368-n4384-wingdings.pdf
 */
const marks: Record<string, string> = {
  '\uf02d': '–',
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf06f': '□',
  '\uf071': '❑',
  '\uf076': '❖',
  '\uf0a7': '▪',
  '\uf0a8': '□',
  '\uf0b7': '•',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0fc': '✓',
  '\uf0fe': '✓',
}

/**
 * Turn the characters of a PDF font into text: list marks of symbol fonts become the mark they look like, ligatures their
 * letters, and characters that show nothing go.
 *
 * @param font Name of the font, as far as known.
 */
export function foldGlyphs(text: string, font: string): string {
  const bare = text.replace(invisible, '').replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
  if (symbolFont.test(font) && /^\s*[\u0021-\u00ff]\s*$/.test(bare)) return bare.replace(/\S/, symbolMark)
  return bare.replace(/[\uf000-\uf0ff]/g, (glyph) => marks[glyph] ?? glyph)
}

function symbolMark(letter: string): string {
  return marks[String.fromCharCode(0xf000 + letter.charCodeAt(0))] ?? '•'
}
