import { comparableText, comparableWords } from '../../editions/comparable-text.ts'
import type { Body } from '../../model/clause.ts'
import { clauseText, walkClauses } from '../../model/walk-clauses.ts'

/** Where a quote was found, and how surely. */
export type FoundQuote =
  | { kind: 'exact'; clause: string }
  /** The clause that comes nearest, whose words have changed. */
  | { kind: 'near'; clause: string; text: string }
  | { kind: 'gone' }

/** Less alike than this, two texts are about different things. */
const nearest = 0.5

/**
 * Find the words of a quote in an edition: as printed, else the clause whose words come nearest. What a change of word
 * processor alters (quotes, dashes, spaces) is no change.
 */
export function findQuote(quote: string, body: Body): FoundQuote {
  const wanted = comparableText(quote)
  const clauses = [...walkClauses(body)].map(({ clause }) => ({ id: clause.id, text: clauseText(clause) }))
  const exact = clauses.find(({ text }) => comparableText(text).includes(wanted))
  if (exact) return { kind: 'exact', clause: exact.id }
  const rated = clauses.map((clause) => ({ ...clause, likeness: coverage(quote, clause.text) }))
  const best = rated.reduce((a, b) => (b.likeness > a.likeness ? b : a), { id: '', text: '', likeness: 0 })
  return best.likeness >= nearest ? { kind: 'near', clause: best.id, text: best.text } : { kind: 'gone' }
}

/** @returns The share of the quote's word pairs that stand in the text too: 0 to 1. A quote of one word: its presence. */
function coverage(quote: string, text: string): number {
  const [wanted, given] = [pairsOf(quote), new Set(pairsOf(text))]
  return wanted.filter((pair) => given.has(pair)).length / Math.max(1, wanted.length)
}

function pairsOf(text: string): string[] {
  const words = comparableWords(text)
  return words.length < 2 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`)
}
