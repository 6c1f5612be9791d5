import { comparableWords } from '../editions/comparable-text.ts'
import { hashText } from './min-hash.ts'

/**
 * Words that say how strongly something is asked, and not what. Left out of the comparison, "must report" and "are
 * encouraged to report" are alike, so that the difference between them is found and shown.
 */
const strengthWords = new Set(
  "must should shall will would may might can could cannot not never ought need needs have has had is are be been being to expected required requested encouraged advised asked reminded allowed permitted obliged always strongly don't mustn't shouldn't won't can't".split(
    ' ',
  ),
)

/** Hashes of the pairs of neighbouring words, each once, in order: a tenth of the memory that the words would take. */
export function wordPairs(text: string): Uint32Array {
  const words = comparableWords(text).filter((word) => !strengthWords.has(word))
  return new Uint32Array(new Set(words.slice(1).map((word, at) => hashText(`${words[at]} ${word}`)))).sort()
}

/**
 * @returns The share of word pairs that two texts have in common, 0 to 1; 0 where neither has any.
 * @see Dice (1945), Ecology 26(3), 297-302.
 */
export function sharedPairs(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x === y) shared += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length)
}
