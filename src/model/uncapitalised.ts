/** @returns The words as they are within a sentence: with a small first letter, but for "IT" and its like. */
export function uncapitalised(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
}
