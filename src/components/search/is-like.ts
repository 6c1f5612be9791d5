import { editDistance, slipsForgiven } from './edit-distance.ts'

/** So many letters at the start of two words make them forms of one word: `photographs`, `photographing`. */
const sharedStart = 4

/** So many letters more may the longer have; fewer where the shorter is a very short word. */
const mostExtra = { short: 3, usual: 6 }

/**
 * Say whether a word that the index gave for a term is a form or a misspelling of it. Pagefind falls back to words that
 * share only the first letters, so that it always finds something.
 *
 * @param word As it stands in the text, punctuation included; the parts of `on-line` count too.
 * @param term As the reader typed it. A phrase in quotes was matched exactly, so any word of it will do.
 */
export function isLike(word: string, term: string): boolean {
  if (term.startsWith('"')) return true
  const wanted = lettersOf(term)
  const parts = word.split(/[-–—/.,:;'’()]+/)
  return [word, ...parts].map(lettersOf).some((part) => part !== '' && areLike(part, wanted))
}

function areLike(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length)
  const start = Math.min(sharedStart, shortest)
  const extra = shortest < sharedStart ? mostExtra.short : mostExtra.usual
  const isForm = a.slice(0, start) === b.slice(0, start) && Math.abs(a.length - b.length) <= extra
  if (shortest >= 2 && isForm) return true
  return editDistance(a, b) <= slipsForgiven(b.length)
}

function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
