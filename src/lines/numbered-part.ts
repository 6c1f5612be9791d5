/** A part of a document that has its number in words: `Section 1: Introduction`, `Appendix B`, `Stage two`. */
export interface NumberedPart {
  /** In lower case: `section`. */
  word: string
  /** As printed: `1`, `2.1`, `B`, `iv`, `two`. */
  number: string
  /** The words after it; empty where there are none. */
  rest: string
}

const numbered =
  /^(appendix|annexe?|schedule|section|part|chapter|article|division|unit|stage|step)\s+(\d{1,2}(?:\.\d+)*|[a-z]|[ivx]{1,4}|one|two|three|four|five|six)\b[\s:.)–-]*(.*)$/is

/** @returns null where a line does not start with the number of a part. */
export function readNumberedPart(text: string): NumberedPart | null {
  const [, word, number = '', rest = ''] = numbered.exec(text) ?? []
  return word === undefined ? null : { word: word.toLowerCase(), number, rest }
}
