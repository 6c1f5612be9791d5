import type { Word } from '../read-words.ts'

/** Whether more than a space stands between two words. */
export function isApart(before: Word | undefined, word: Word): boolean {
  return before !== undefined && word.start - before.end > 1
}

/** Whether a mark or the end of a sentence stands between two words. */
export function isParted(before: Word | undefined, word: Word): boolean {
  return before?.sentence !== word.sentence || isApart(before, word)
}
