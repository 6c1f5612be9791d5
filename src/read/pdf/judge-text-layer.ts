import type { PageContent } from '../page/page-content.ts'

/** Fewer letters than this on a page are a stamp or a page number over a picture. */
const fewestLetters = 40
/** Part of a page that pictures cover when it is a scan. */
const scanned = 0.5
/**
 * Share of words that no language spells. Clean text of English and French policies stays under 0.01; a poor recognition put under a scan
 * has 0.05 and more, letters in a broken encoding 0.3 and more.
 */
const strangest = { underScan: 0.03, alone: 0.25 }

/** Say what can be done with the text of a page: use it, read the page as a picture, or nothing (an empty page). */
export function judgeTextLayer(content: PageContent): 'text' | 'picture' | 'empty' {
  // Letters that the file gives no meaning (for private use) are still letters on the page.
  const letters = content.rawText.match(/[\p{L}\p{N}\p{Co}\ufffd]/gu)?.length ?? 0
  const isScan = content.pictured > scanned
  if (letters === 0) return content.pictured > 0.05 ? 'picture' : 'empty'
  if (letters < fewestLetters) return isScan ? 'picture' : 'text'
  return strangeness(content.rawText) > (isScan ? strangest.underScan : strangest.alone) ? 'picture' : 'text'
}

/** @returns The share of a text's words that look misread, 0 to 1: for the letters A to Z only; other scripts pass. */
export function strangeness(text: string): number {
  const words = text
    .split(/\s+/)
    .filter((word) => /\p{L}|[\p{Co}\ufffd]{2}/u.test(word) && !/[@/\\]|www|\.\p{L}{2,4}$/u.test(word))
  if (words.length === 0) return 0
  return words.filter(isStrange).length / words.length
}

function isStrange(word: string): boolean {
  if (/[\ufffd\ue000-\uf8ff]/.test(word)) return true
  const core = word
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  return core.split(/['’\-–—]/).some(isStrangePart)
}

function isStrangePart(part: string): boolean {
  if (/[a-z][^\p{L}\p{N}\s.,;:()[\]"“”&+*…]/u.test(part) || /[a-z]\d[a-z]/i.test(part)) return true
  // A small letter before two capitals or between them: `odER`, `IIaZ`; `iPad`, `PhDs` and `McKay` pass.
  if (/\p{Ll}\p{Lu}{2}|\p{Lu}{3}\p{Ll}{2}|\p{Ll}\p{Lu}\p{Ll}\p{Lu}/u.test(part)) return true
  if (/[a-z][.,;][a-z]/.test(part) && !/^(?:[a-z][.,])+[a-z]?$/.test(part)) return true
  return /^[b-df-hj-np-tv-xz]{4,}$/.test(part) || /[b-df-hj-np-tv-xz]{6,}/.test(part)
}
