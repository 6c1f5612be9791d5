/**
 * Cut a text into sentences: after a full stop, a question or an exclamation mark, where a capital follows. Quick and rough:
 * `Mr. Smith` is cut too.
 *
 * @returns At least one; an empty text is one empty sentence.
 */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
}
