import { mostZones } from '../../publish/search/postings.ts'
import type { PlacedTerm } from './place-terms.ts'

/** An edition with some of the words. */
export interface FoundEdition {
  edition: number
  /** The most terms that meet in one of its zones. */
  terms: number
  score: number
}

/**
 * Find the editions with the reader's words, from the index alone. One zone that has them all is worth more than many that
 * have one each.
 *
 * @returns The best first, of equals the newest; editions with less than half the terms of the best one are left out.
 */
export function findEditions(terms: PlacedTerm[]): FoundEdition[] {
  const editions = new Set(terms.flatMap(({ words }) => words.flatMap(({ zones }) => [...zones.keys()])))
  const found = [...editions].map((edition) => bestZone(edition, terms))
  const needed = Math.ceil(Math.max(0, ...found.map(({ terms }) => terms)) / 2)
  return found.filter(({ terms }) => terms >= needed).sort((a, b) => b.score - a.score || a.edition - b.edition)
}

function bestZone(edition: number, terms: PlacedTerm[]): FoundEdition {
  const best = { edition, terms: 0, score: 0 }
  const words = terms.map((term) => term.words.map(({ zones, worth }) => ({ bits: zones.get(edition) ?? 0, worth })))
  for (let zone = 0; zone < mostZones; zone++) {
    const worths = words.map((of) => Math.max(0, ...of.map(({ bits, worth }) => ((bits >>> zone) & 1) * worth)))
    const score = scoreOf(worths)
    if (score > best.score) Object.assign(best, { score, terms: countOf(worths) })
  }
  return best
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
