/** @returns The words with a capital at their start; what is no letter stays. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
