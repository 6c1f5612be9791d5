import type { Pagefind, PagefindResult } from './pagefind.ts'
import type { SearchTerm } from './search-terms.ts'

/** A word that is looked for, and the term of the reader that it stands for. */
export interface Lookup {
  word: string
  /** Place of its term. */
  term: number
}

/** A page with some of the words. */
export interface FoundPage {
  id: string
  /** For each lookup, in order, what the index found; null where the page lacks the word. */
  results: (PagefindResult | null)[]
  /** How many of the reader's terms it has, in any of their words. */
  terms: number
  score: number
}

/** A word of the policy's own for what the reader typed counts a little less than the word that was typed. */
export const alsoWeight = 0.7

export function lookupsOf(terms: SearchTerm[]): Lookup[] {
  return terms.flatMap(({ words }, term) => words.map((word) => ({ word, term })))
}

/**
 * Look for each word on its own and join what was found, so that a page can be ranked by how many terms it has.
 *
 * @returns Pages with more of the terms first, then the better match.
 */
export async function findPages(pagefind: Pagefind, terms: SearchTerm[]): Promise<FoundPage[]> {
  const lookups = lookupsOf(terms)
  const answers = await Promise.all(lookups.map(({ word }) => pagefind.search(word)))
  const pages = new Map<string, FoundPage['results']>()
  for (const [index, answer] of answers.entries()) {
    for (const result of answer.results) {
      const results = pages.get(result.id) ?? lookups.map(() => null)
      results[index] = result
      pages.set(result.id, results)
    }
  }
  return [...pages]
    .map(([id, results]) => ({ id, results, ...rank(results, lookups, terms) }))
    .sort((a, b) => b.terms - a.terms || b.score - a.score)
}

function rank(results: FoundPage['results'], lookups: Lookup[], terms: SearchTerm[]): { terms: number; score: number } {
  const best = terms.map(() => 0)
  for (const [index, { word, term }] of lookups.entries()) {
    const weight = word === terms[term]?.typed ? 1 : alsoWeight
    best[term] = Math.max(best[term] ?? 0, weight * (results[index]?.score ?? 0))
  }
  return { terms: best.filter((score) => score > 0).length, score: best.reduce((sum, score) => sum + score, 0) }
}
