import { minHash } from './min-hash.ts'
import { sharedPairs, wordPairs } from './word-pairs.ts'

/** Hash functions of a signature, in bands of two: texts that share a fifth of their word pairs meet in some band. */
const signatureLength = 64
const bandLength = 2

/** Texts this short share their words by chance. */
const fewestPairs = 4

/** Above this many texts in one band, the band says nothing ("staff must"), and comparing them all would be slow. */
const mostInBand = 400

const none = new Uint32Array()

/**
 * Group texts whose words are much the same, directly or by way of others.
 *
 * @param texts Each different from the others.
 * @param least Share of word pairs in common, 0 to 1 (Dice coefficient), from which two texts are near.
 * @param mayTie Whether two texts, by their indexes, may be tied at all.
 * @returns Groups of two indexes or more, in order; texts of fewer than four word pairs are in none.
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
        if (mayTie(a, b) && sharedPairs(pairs[a] ?? none, pairs[b] ?? none) >= least) join(home, a, b)
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
    if (members.length < fewestPairs) continue
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
