/** Signs of the Wingdings and Symbol fonts that stand in policies as bullets and boxes, by their code in the font. */
const wingdings: Readonly<Record<number, string>> = {
  74: '☺',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  115: '⬧',
  117: '◆',
  118: '❖',
  119: '⬥',
  159: '•',
  160: '▪',
  167: '▪',
  168: '☐',
  216: '➢',
  223: '←',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}
const symbol: Readonly<Record<number, string>> = {
  45: '−',
  163: '≤',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  183: '•',
  180: '×',
  210: '®',
  211: '©',
  212: '™',
  222: '⇒',
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
