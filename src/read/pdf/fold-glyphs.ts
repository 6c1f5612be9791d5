/** Direction marks, zero-width marks, soft controls: they show nothing and split words for search. U+00AD is kept for `mend-hyphens`. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g

/** Symbol fonts whose letters are pictures: a lone one in front of text is a bullet. */
const symbolFont = /wingdings|webdings|symbol|dingbat/i

/**
 * Turn the characters of a PDF font into text: list marks of symbol fonts become `•` or `▪`, ligatures their letters, and
 * marks that show nothing go.
 *
 * @param font Name of the font, as far as known.
 */
export function foldGlyphs(text: string, font: string): string {
  const bare = text.replace(invisible, '').replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
  if (symbolFont.test(font) && /^\s*[\u0021-\u00ff]\s*$/.test(bare)) return bare.replace(/\S/, '•')
  // Word writes symbol fonts at U+F000 and up: F0B7 is the round bullet, F0A7 the square one.
  return bare.replace(/[\uf0a7\uf06e]/g, '▪').replace(/[\uf000-\uf0ff]/g, '•')
}
