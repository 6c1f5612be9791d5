import { diffWords } from '../editions/diff-words.ts'
import type { WordEdit } from '../model/change.ts'
import type { Force } from '../model/clause.ts'
import { type Difference, findDifferences } from './find-differences.ts'
import { sharedPairs, wordPairs } from './word-pairs.ts'

/** A clause, as far as it is set beside one of another school. */
export interface AlignedClause {
  id: string
  /** As printed, without brackets around it; null where the clause has none. */
  number: string | null
  /** The heading it stands under; empty where it stands under none. */
  heading: string
  /** The words that introduce it; empty where none do. */
  leadIn: string
  text: string
  topics: readonly string[]
  force: Force
}

/** Two clauses in much the same words, or one that only one policy has. */
export type AlignedRow =
  | { kind: 'both'; a: AlignedClause; b: AlignedClause; words: WordEdit[]; differences: Difference[] }
  | { kind: 'only-a'; a: AlignedClause }
  | { kind: 'only-b'; b: AlignedClause }

/** Below this share of word pairs in common, two clauses are alike by their subject, not by their words. */
const near = 0.45

/** Texts this short share their words by chance. */
const fewestPairs = 5

/**
 * Set two policies of different schools side by side. Their order says little, since each school arranges its policy in
 * its own way: clauses are paired by their words alone, the nearest first, each with one at most.
 *
 * @returns Every clause of both, once, in the reading order of `a`, then what only `b` has in its own order.
 */
export function alignPolicies(a: readonly AlignedClause[], b: readonly AlignedClause[]): AlignedRow[] {
  const partners = pairUp(a, b)
  const taken = new Set(partners.values())
  return [
    ...a.map((one, index) => {
      const other = b[partners.get(index) ?? -1]
      return other ? both(one, other) : ({ kind: 'only-a', a: one } as const)
    }),
    ...b.flatMap((one, index) => (taken.has(index) ? [] : [{ kind: 'only-b', b: one } as const])),
  ]
}

function pairUp(a: readonly AlignedClause[], b: readonly AlignedClause[]): Map<number, number> {
  const [pairsA, pairsB] = [a.map(({ text }) => wordPairs(text)), b.map(({ text }) => wordPairs(text))]
  const candidates = pairsA.flatMap((one, i) =>
    pairsB.flatMap((other, j) => {
      const share = one.length < fewestPairs || other.length < fewestPairs ? 0 : sharedPairs(one, other)
      return share >= near ? [{ i, j, share }] : []
    }),
  )
  const partners = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of candidates.sort((x, y) => y.share - x.share || x.i - y.i || x.j - y.j)) {
    if (partners.has(i) || taken.has(j)) continue
    partners.set(i, j)
    taken.add(j)
  }
  return partners
}

function both(a: AlignedClause, b: AlignedClause): AlignedRow {
  return { kind: 'both', a, b, words: diffWords(a.text, b.text), differences: findDifferences(a, b) }
}
