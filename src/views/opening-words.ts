/** @returns The first few words, enough to tell one clause from another. */
export function openingWords(words: string): string {
  const first = /^\S+(?: \S+){5}(?= )/.exec(words)?.[0]
  // Without a line's end between the last word and the mark that more follow.
  return first === undefined ? words : `${first}\u00a0…`
}
