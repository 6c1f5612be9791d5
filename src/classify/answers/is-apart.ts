import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'

/** Whether more than a space stands between two words. */
export function isApart(before: Word | undefined, word: Word): boolean {
  return before !== undefined && word.start - before.end > 1
}

/** Whether a mark or the end of a sentence stands between two words. */
export function isParted(before: Word | undefined, word: Word): boolean {
  return before?.sentence !== word.sentence || isApart(before, word)
}

/** The part of a sentence around a word, between the marks nearest to it. */
export function partAround(words: readonly Word[], at: number): Found {
  const isOpen = (index: number): boolean => {
    const word = words[index]
    return word !== undefined && !isParted(words[index - 1], word)
  }
  let [from, to] = [at, at + 1]
  while (isOpen(from)) from--
  while (isOpen(to)) to++
  return { from, to }
}
