import type { PlacedTerm } from './place-terms.ts'

/** An edition with some of the words. */
export interface FoundEdition {
  edition: number
  /** How many of the terms it has. */
  terms: number
  score: number
}

/**
 * Find the editions with the reader's words, from the index alone.
 *
 * @returns The best first, of equals the newest; editions with less than half the terms of the best one are left out.
 */
export function findEditions(terms: PlacedTerm[]): FoundEdition[] {
  const editions = new Set(terms.flatMap(({ words }) => words.flatMap((word) => [...word.editions])))
  const found = [...editions].map((edition) => {
    const worths = terms.map(({ words }) =>
      Math.max(0, ...words.map((word) => (word.editions.has(edition) ? word.worth : 0))),
    )
    return { edition, terms: countOf(worths), score: scoreOf(worths) }
  })
  const needed = Math.ceil(Math.max(0, ...found.map(({ terms }) => terms)) / 2)
  return found.filter(({ terms }) => terms >= needed).sort((a, b) => b.score - a.score || a.edition - b.edition)
}

/**
 * Score what was found in one place: the more of the terms, the more each counts.
 *
 * @param worths For each term, what was found of it; 0 where it is missing. At least one.
 */
export function scoreOf(worths: number[]): number {
  const sum = worths.reduce((total, worth) => total + worth, 0)
  return (sum * countOf(worths)) / worths.length
}

function countOf(worths: number[]): number {
  return worths.filter((worth) => worth > 0).length
}
