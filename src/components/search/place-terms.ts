import { countZones, mostZones } from '../../publish/search/postings.ts'
import { stemOf } from '../../publish/search/word-stems.ts'
import { editDistance, slipsForgiven } from './edit-distance.ts'
import type { EverydayEntries } from './everyday-entries.ts'
import type { IndexReader } from './index-reader.ts'
import { distinctWords, type SearchTerm, type SearchWord, writtenWord } from './query-terms.ts'

/** A word, and where it stands. */
export interface PlacedWord extends SearchWord {
  /** For each edition that has it, a bit for each zone. */
  zones: Map<number, number>
  /** What finding it is worth: its weight, and more the rarer it is. */
  worth: number
}

/** A term whose words have been looked up. */
export interface PlacedTerm {
  typed: string
  words: PlacedWord[]
}

type Zones = PlacedWord['zones']

/** What the index has in place of a word that it lacks counts less. */
const longerWeight = 0.6
const slipWeight = 0.7
const mostNear = 3
/** So many letters may the ending of a form be longer or shorter. */
const longestEnding = 3

/** Look up every word of the terms. A word that no policy has is taken for the start of one, or for one that was mistyped. */
export async function placeTerms(
  index: IndexReader,
  terms: SearchTerm[],
  entries: EverydayEntries,
): Promise<PlacedTerm[]> {
  return Promise.all(terms.map((term) => placeTerm(index, term, entries)))
}

async function placeTerm(index: IndexReader, term: SearchTerm, entries: EverydayEntries): Promise<PlacedTerm> {
  const found = await findWords(index, term.words)
  const instead = found.some(({ zones }) => zones.size > 0)
    ? []
    : await findWords(index, await nearWords(index, term, entries))
  return { typed: term.typed, words: withWorth([...found, ...instead], index.contents.editions) }
}

function findWords(index: IndexReader, words: SearchWord[]): Promise<(SearchWord & { zones: Zones })[]> {
  return Promise.all(words.map(async (word) => ({ ...word, zones: await zonesOf(index, word.stems) })))
}

/** @returns The zones that have all the stems: those of a phrase stand side by side. */
async function zonesOf(index: IndexReader, stems: string[]): Promise<Zones> {
  const [first = [], ...others] = await Promise.all(stems.map((stem) => index.postingsOf(stem)))
  let zones = new Map(first.map((posting) => [posting.edition, posting.zones]))
  for (const other of others) {
    const met = other.map(({ edition, zones: bits }) => [edition, bits & (zones.get(edition) ?? 0)] as const)
    zones = new Map(met.filter(([, bits]) => bits !== 0))
  }
  return zones
}

async function nearWords(index: IndexReader, { words }: SearchTerm, entries: EverydayEntries): Promise<SearchWord[]> {
  const [typed] = words
  const [stem = ''] = typed?.stems ?? []
  if (!typed || typed.stems.length > 1) return []
  const longer = await index.longerWords(stem)
  if (longer.length > 0) return longer.map((word) => ({ text: '', stems: [word], weight: longerWeight }))
  if (slipsForgiven(typed.text.length) === 0) return []
  const said = [...entries.keys()].filter((key) => !key.includes(' '))
  const near = nearest(typed.text.toLowerCase(), [...said, ...(await index.vocabulary())])
  return distinctWords(
    near.flatMap((word) => [word, ...(entries.get(stemOf(word)) ?? [])]).map((word) => writtenWord(word, slipWeight)),
  )
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
function withWorth(words: (SearchWord & { zones: Zones })[], editions: number): PlacedWord[] {
  const union: Zones = new Map()
  for (const { zones } of words) {
    for (const [edition, bits] of zones) union.set(edition, (union.get(edition) ?? 0) | bits)
  }
  const together = rarityOf(union, editions)
  return words.map((word) => ({ ...word, worth: (word.weight * (rarityOf(word.zones, editions) + together)) / 2 }))
}

/** @returns About 1 where most clauses have the words, more the rarer they are: Spärck Jones (1972). */
function rarityOf(zones: Zones, editions: number): number {
  const having = [...zones.values()].reduce((sum, bits) => sum + countZones(bits), 0)
  return Math.log(1 + (editions * mostZones) / Math.max(1, having))
}
