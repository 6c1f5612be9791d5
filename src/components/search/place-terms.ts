import { stemOf } from '../../publish/search/word-stems.ts'
import { editDistance, slipsForgiven } from './edit-distance.ts'
import type { EverydayEntries } from './everyday-entries.ts'
import type { IndexReader } from './index-reader.ts'
import { distinctWords, type SearchTerm, type SearchWord, writtenWord } from './query-terms.ts'

/** A word, and the editions that have it. */
export interface PlacedWord extends SearchWord {
  editions: ReadonlySet<number>
  /** What finding it is worth: its weight, and more the rarer it is. */
  worth: number
}

/** A term whose words have been looked up. */
export interface PlacedTerm {
  typed: string
  words: PlacedWord[]
}

type Looked = Omit<PlacedWord, 'worth'>

/** What the site has in place of a word that it lacks counts less. */
const longerWeight = 0.6
const slipWeight = 0.7
/** What policies write for the word that was meant, less again. */
const writtenForSlipWeight = 0.5
const mostNear = 3
/** So many letters may the ending of a form be longer or shorter. */
const longestEnding = 3
/** So many letters more may a longer word have, and so many of them are tried. */
const mostExtra = 6
const mostLonger = 5
/** Shorter starts begin too many words. */
const shortestStart = 4

/** Look up every word of the terms. A word that no policy has is taken for the start of one, or for one that was mistyped. */
export async function placeTerms(
  index: IndexReader,
  terms: SearchTerm[],
  entries: EverydayEntries,
): Promise<PlacedTerm[]> {
  return Promise.all(terms.map((term) => placeTerm(index, term, entries)))
}

async function placeTerm(index: IndexReader, term: SearchTerm, entries: EverydayEntries): Promise<PlacedTerm> {
  const found = await lookUp(index, term.words)
  const isFound = found.some(({ editions }) => editions.size > 0)
  const instead = isFound ? [] : await lookUp(index, nearWords(index, term, entries))
  return { typed: term.typed, words: withWorth([...found, ...instead], index) }
}

function lookUp(index: IndexReader, words: SearchWord[]): Promise<Looked[]> {
  return Promise.all(
    words.map(async (word) => {
      const isKnown = word.stems.every((stem) => index.clausesWith(stem) > 0)
      return { ...word, editions: isKnown ? await index.editionsWith(word.text || word.stems.join(' ')) : new Set() }
    }),
  )
}

/** Words to look for in place of one that is nowhere: those it is the start of, or else those it may be a slip of. */
function nearWords(
  { vocabulary }: IndexReader,
  { words: [typed] }: SearchTerm,
  entries: EverydayEntries,
): SearchWord[] {
  const [stem, ...more] = typed?.stems ?? []
  if (!typed || stem === undefined || more.length > 0) return []
  const longer = longerWords(vocabulary, stem)
  if (longer.length > 0) return longer.map((word) => writtenWord(word, longerWeight))
  if (slipsForgiven(typed.text.length) === 0) return []
  const said = [...entries.keys()].filter((key) => !key.includes(' '))
  const near = nearest(typed.text.toLowerCase(), [...said, ...vocabulary])
  return distinctWords(
    near.flatMap((word) => [
      writtenWord(word, slipWeight),
      ...(entries.get(stemOf(word)) ?? []).map((written) => writtenWord(written, writtenForSlipWeight)),
    ]),
  )
}

function longerWords(vocabulary: readonly string[], start: string): string[] {
  if (start.length < shortestStart) return []
  const longer = vocabulary.filter((word) => word.startsWith(start) && word.length <= start.length + mostExtra)
  return longer.sort((a, b) => a.length - b.length).slice(0, mostLonger)
}

/** @returns The few words with the fewest slips, in their forms or their stems; first those that start alike. */
function nearest(typed: string, words: string[]): string[] {
  const most = slipsForgiven(typed.length)
  const stem = stemOf(typed)
  const near = [...new Set(words)]
    .filter((word) => Math.abs(word.length - typed.length) <= most + longestEnding)
    .map((word) => ({ word, slips: Math.min(editDistance(typed, word), editDistance(stem, stemOf(word))) }))
    .filter(({ slips }) => slips <= most)
  const fewest = Math.min(...near.map(({ slips }) => slips))
  return near
    .filter(({ slips }) => slips === fewest)
    .map(({ word }) => word)
    .sort((a, b) => Number(b[0] === typed[0]) - Number(a[0] === typed[0]))
    .slice(0, mostNear)
}

/**
 * A word is worth what finding it says, halfway between its own rarity and that of all the words of its term together: of
 * two words for one thing the rarer says more, but not as much as if the other had not been looked for.
 */
function withWorth(words: Looked[], { clauses, clausesWith }: IndexReader): PlacedWord[] {
  const having = words.map(({ stems }) => Math.min(...stems.map(clausesWith)))
  const together = having.reduce((sum, count) => sum + count, 0)
  const rarity = (count: number): number => rarityOf(count, clauses)
  return words.map((word, index) => ({
    ...word,
    worth: (word.weight * (rarity(having[index] ?? 0) + rarity(together))) / 2,
  }))
}

/** @returns About 1 where most clauses have the words, more the rarer they are: Spärck Jones (1972). */
function rarityOf(having: number, clauses: number): number {
  return Math.log(1 + clauses / Math.max(1, Math.min(having, clauses)))
}
