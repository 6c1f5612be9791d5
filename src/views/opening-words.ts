/** @returns The first few words, enough to tell one clause from another. */
export function openingWords(words: string): string {
  const first = /^(?:\S+ ){6}/.exec(words)?.[0]
  return first === undefined ? words : `${first}…`
}
