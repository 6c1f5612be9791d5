/** Characters that a change of word processor alters without changing what is said. */
const typography: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u0060\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033]|''/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, ''],
]

/**
 * Fold what a change of word processor alters (curly quotes, dashes, no-break and double spaces, ligatures), so that
 * two texts compare equal when a reader would say they are the same. Case and punctuation stay.
 */
export function comparableText(text: string): string {
  let folded = text
  for (const [from, to] of typography) folded = folded.replace(from, to)
  return folded.normalize('NFKC').replace(/\s+/g, ' ').trim()
}

/** @returns The lower-case words of a text, without punctuation: what two clauses are compared by. */
export function comparableWords(text: string): string[] {
  return (
    comparableText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
  )
}
