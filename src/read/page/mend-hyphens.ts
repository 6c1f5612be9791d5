/** The hyphens that may stand at the end of a line: the plain one, U+2010, and the soft hyphen of word processors. */
const cut = /([\p{L}\p{M}]+)([-\u2010\u00ad])$/u

/** Decide how a word that a line end has cut goes on. */
export interface Hyphenation {
  /**
   * @param before Text of the line.
   * @param after Text of the next line.
   * @returns What joins them: an empty string with the hyphen to be dropped, an empty string with it kept, or a space.
   */
  join(before: string, after: string): { drop: boolean; space: boolean }
}

/** A document is taken to hyphenate when it does so at least this often, in words it also writes whole. */
const provenCuts = 3

/**
 * Learn from a whole text how it hyphenates: a word that it elsewhere writes whole was cut; one that it elsewhere writes with its hyphen
 * keeps it; one found nowhere else follows what the document usually does.
 */
export function learnHyphenation(rawText: string): Hyphenation {
  const words = new Set(rawText.toLowerCase().match(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu) ?? [])
  const hyphenates = countProven(rawText, words) >= provenCuts
  // Where words have another hyphen within them, this one is only put at the ends of lines.
  const isCutMark = !/\p{L}\u2010\p{L}/u.test(rawText)
  return {
    join(before, after) {
      const head = cut.exec(before)
      const tail = /^[\p{L}\p{M}]+/u.exec(after)?.[0]
      if (!head) return { drop: false, space: true }
      // `Post-16` is one word.
      if (/^\d/.test(after)) return { drop: false, space: false }
      // A line may end in "pre-" of "pre- and post-"; a capital or a figure never follows a cut.
      if (!tail || !/^\p{Ll}/u.test(tail)) return { drop: false, space: tail === undefined }
      if (head[2] === '\u00ad') return { drop: true, space: false }
      if (/^(?:and|or|to)$/.test(tail)) return { drop: false, space: true }
      const [first, second] = [head[1]?.toLowerCase() ?? '', tail.toLowerCase()]
      if (isKnownCompound(words, first, second)) return { drop: false, space: false }
      const isCut = words.has(first + second) || hyphenates || (isCutMark && head[2] === '\u2010')
      return { drop: isCut, space: false }
    },
  }
}

function isKnownCompound(words: Set<string>, first: string, second: string): boolean {
  return words.has(`${first}-${second}`) || words.has(`${first}\u2010${second}`)
}

function countProven(text: string, words: Set<string>): number {
  const cuts = [...text.matchAll(/([\p{L}\p{M}]+)[-\u2010]\n\s*(\p{Ll}[\p{L}\p{M}]*)/gu)]
  return cuts.filter(
    ([, first = '', second = '']) =>
      words.has((first + second).toLowerCase()) && !isKnownCompound(words, first.toLowerCase(), second.toLowerCase()),
  ).length
}
