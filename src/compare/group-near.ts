import { comparableWords } from '../editions/comparable-text.ts'
import { hashText, minHash } from './min-hash.ts'

/** Hash functions of a signature, in bands of two: texts that share a fifth of their word pairs meet in some band. */
const signatureLength = 64
const bandLength = 2

/** Texts this short share their words by chance. */
const fewestWords = 7

/** Above this many texts in one band, the band says nothing ("staff must"), and comparing them all would be slow. */
const mostInBand = 400

/**
 * Group texts whose words are much the same, directly or by way of others.
 *
 * @param texts Each different from the others.
 * @param least Share of word pairs in common, 0 to 1 (Dice coefficient), from which two texts are near.
 * @param mayTie Whether two texts, by their indexes, may be tied at all.
 * @returns Groups of two indexes or more, in order; texts of fewer than seven words are in none.
 */
export function groupNear(
  texts: readonly string[],
  least: number,
  mayTie: (a: number, b: number) => boolean = () => true,
): number[][] {
  const pairs = texts.map(wordPairs)
  const home = texts.map((_, index) => [index])
  const tried = new Set<number>()
  for (const bucket of bucketsOf(pairs)) {
    for (const [at, a] of bucket.entries()) {
      for (const b of bucket.slice(at + 1)) {
        if (home[a] === home[b] || tried.has(a * texts.length + b)) continue
        tried.add(a * texts.length + b)
        if (mayTie(a, b) && dice(pairs[a], pairs[b]) >= least) join(home, a, b)
      }
    }
  }
  return [...new Set(home)].filter(({ length }) => length > 1).map((group) => group.sort((a, b) => a - b))
}

/** Move the smaller group into the larger. */
function join(home: number[][], a: number, b: number): void {
  const [small = [], large = []] = [home[a] ?? [], home[b] ?? []].sort((x, y) => x.length - y.length)
  for (const index of small) {
    large.push(index)
    home[index] = large
  }
}

function bucketsOf(pairs: readonly Uint32Array[]): number[][] {
  const found = new Map<string, number[]>()
  for (const [index, members] of pairs.entries()) {
    if (members.length < fewestWords - 1) continue
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

/** Hashes of the pairs of neighbouring words, each once, in order: a tenth of the memory that the words would take. */
function wordPairs(text: string): Uint32Array {
  const words = comparableWords(text)
  return new Uint32Array(new Set(words.slice(1).map((word, at) => hashText(`${words[at]} ${word}`)))).sort()
}

/** @see Dice (1945), Ecology 26(3), 297-302. */
function dice(a: Uint32Array = new Uint32Array(), b: Uint32Array = new Uint32Array()): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x === y) shared += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length)
}
