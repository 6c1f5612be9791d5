import { comparableWords } from '../editions/comparable-text.ts'
import { minHash } from './min-hash.ts'

/** Hash functions of a signature, in bands of two: texts that share a fifth of their word pairs meet in some band. */
const signatureLength = 64
const bandLength = 2

/** Texts this short share their words by chance. */
const fewestWords = 7

/** Above this many texts in one band, the band says nothing ("staff must"), and comparing them all would be slow. */
const mostInBand = 400

/**
 * Find pairs of texts whose words are much the same.
 *
 * @param least Share of word pairs in common, 0 to 1 (Dice coefficient), from which two texts are near.
 * @returns Pairs of indexes, each once, smaller first. Texts of fewer than seven words are near to none.
 */
export function findNear(texts: readonly string[], least: number): [number, number][] {
  const pairs = texts.map(wordPairs)
  const candidates = new Set<string>()
  for (const bucket of buckets(pairs)) {
    for (const [at, a] of bucket.entries()) {
      for (const b of bucket.slice(at + 1)) candidates.add(`${a} ${b}`)
    }
  }
  return [...candidates]
    .map((key) => key.split(' ').map(Number) as [number, number])
    .filter(([a, b]) => dice(pairs[a], pairs[b]) >= least)
    .sort(([a, b], [c, d]) => a - c || b - d)
}

function buckets(pairs: readonly Set<string>[]): number[][] {
  const found = new Map<string, number[]>()
  for (const [index, members] of pairs.entries()) {
    if (members.size < fewestWords - 1) continue
    const signature = minHash(members, signatureLength)
    for (let start = 0; start < signatureLength; start += bandLength) {
      const key = `${start}:${signature.slice(start, start + bandLength).join(':')}`
      const bucket = found.get(key)
      if (bucket) bucket.push(index)
      else found.set(key, [index])
    }
  }
  return [...found.values()].filter(({ length }) => length > 1 && length <= mostInBand)
}

function wordPairs(text: string): Set<string> {
  const words = comparableWords(text)
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}

/** @see Dice (1945), Ecology 26(3), 297-302. */
function dice(a: Set<string> = new Set(), b: Set<string> = new Set()): number {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
