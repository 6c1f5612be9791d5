/**
 * Make a pattern for words that stand by themselves: no letter or digit on either side. Any white space of the words meets any
 * white space of the text.
 *
 * @param words Longer ones are tried first, whatever their order.
 */
export function standingAlone(words: readonly string[], flags: string): RegExp {
  const forms = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, flags)
}
