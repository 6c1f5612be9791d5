/** Signs of the Wingdings and Symbol fonts that stand in policies as bullets and boxes, by their code in the font. */
const wingdings: Readonly<Record<number, string>> = {
  0x4a: '☺',
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x73: '⬧',
  0x75: '◆',
  0x76: '❖',
  0x77: '⬥',
  0x9f: '•',
  0xa0: '▪',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}
const symbol: Readonly<Record<number, string>> = {
  0x2d: '−',
  0xa3: '≤',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb7: '•',
  0xb4: '×',
  0xd2: '®',
  0xd3: '©',
  0xd4: '™',
  0xde: '⇒',
}

/**
 * Write characters of a symbol font as the signs they draw. Word keeps them at U+F020 to U+F0FF, where other fonts have nothing.
 *
 * @param font Name of the font, where known.
 * @returns Unicode text; a sign that is not known becomes `•`.
 */
export function symbolCharacters(text: string, font?: string): string {
  const shown = text.replace(/[\uf020-\uf0ff]/g, (sign) => signOf(sign.charCodeAt(0) & 0xff, font))
  // Word's round hollow bullet is the letter o of Courier New.
  return shown === 'o' && /courier/i.test(font ?? '') ? '◦' : shown
}

function signOf(code: number, font: string | undefined): string {
  const [first, second] = /symbol/i.test(font ?? '') ? [symbol, wingdings] : [wingdings, symbol]
  return first[code] ?? second[code] ?? '•'
}
