import { stemmer } from 'stemmer'

/**
 * Bring the forms of a word together: `Photographs`, `photographing` and `photograph` have one stem. The same for every
 * language, so that a word of any is found in the form it was written in.
 *
 * @see Porter (1980), Program 14(3), 130-137.
 */
export function stemOf(word: string): string {
  return stemmer(foldWord(word))
}

/** @returns The word in small letters, without accents, apostrophes and a possessive's ending. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '')
}

/** The words of a text, those that hyphens and strokes join apart: `parents/carers` is two. */
export function wordsOf(text: string): string[] {
  return text.match(wordShape) ?? []
}

/** Whatever stands between white space, cut into words: `(on-line)` holds `on` and `line`. */
const wordShape = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

/** @returns The stem of what a hyphen joins, such as `e-mail` and `on-line`; null where there is none. */
export function joinedStem(token: string): string | null {
  const joined = /^[^\p{L}\p{N}]*(\p{L}+[-‐‑]\p{L}+)(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(token)?.[1]
  return joined === undefined ? null : stemOf(joined.replace(/[-‐‑]/g, ''))
}

/** @returns Every stem that finds a text, each once. */
export function stemsOf(text: string): Set<string> {
  const stems = wordsOf(text).map(stemOf)
  const joined = text.split(/\s+/).flatMap((token) => joinedStem(token) ?? [])
  return new Set([...stems, ...joined])
}
