import type { SearchWords } from '../../views/search-words.ts'
import { editDistance, slipsForgiven } from './edit-distance.ts'

/** One thing the reader asked for, in every word that is looked for. */
export interface SearchTerm {
  typed: string
  /** What was typed comes first, then the words policies use; phrases in double quotes. */
  words: string[]
}

/**
 * Put beside each term the words in which policies speak of it: “kid” also finds “pupil”. A phrase in quotes is meant as it
 * stands.
 */
export function searchTerms(typed: string[], { written }: Pick<SearchWords, 'written'>): SearchTerm[] {
  const entries = new Map(Object.entries(written))
  return typed.map((term) => {
    const also = term.startsWith('"') ? [] : (entryFor(term.toLowerCase(), entries) ?? [])
    const phrases = also.map((word) => (/[\s-]/.test(word) ? `"${word}"` : word))
    return { typed: term, words: [term, ...phrases.filter((word) => word.toLowerCase() !== term.toLowerCase())] }
  })
}

function entryFor(term: string, entries: Map<string, string[]>): string[] | undefined {
  const exact = entries.get(term) ?? entries.get(term.replace(/e?s$/, '')) ?? entries.get(term.replace(/s$/, ''))
  if (exact) return exact
  // One slip only: a word two slips away is more often another word.
  const near = slipsForgiven(term.length) > 0 && [...entries].find(([word]) => editDistance(term, word) <= 1)
  return near ? near[1] : undefined
}
