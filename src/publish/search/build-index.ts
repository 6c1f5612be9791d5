import { type Posting, writePlaces, writePostings, zoneOf } from './postings.ts'
import { type Facet, facets, type SearchText } from './search-text.ts'
import { foldWord, stemOf, stemsOf, wordsOf } from './word-stems.ts'

/** The index as it is published. A search fetches the contents, then only the shards that its words stand in. */
export interface SearchIndex {
  contents: SearchContents
  /** For each stem of the shard, its postings. */
  shards: Record<string, string>[]
  /** Every word of the index in its most usual form, for words that were mistyped. */
  vocabulary: string[]
}

export interface SearchContents {
  /** How many editions there are. They are numbered by date, the newest 0. */
  editions: number
  /** How many clauses there are in all. */
  clauses: number
  /** The first stem of each shard, in order. */
  shards: string[]
  /** For each filter, the editions that carry each of its values. */
  facets: Record<Facet, Record<string, string>>
}

/** A shard is closed at so many letters: two or three KB as a server sends it. */
const shardLetters = 4000

/** What is gathered about a stem. */
interface Entry {
  postings: Posting[]
  /** How often each form of the word occurs. */
  forms: Map<string, number>
}

/** @param texts Every edition, the newest first. They are read one at a time, and none is kept. */
export async function buildIndex(texts: AsyncIterable<SearchText> | Iterable<SearchText>): Promise<SearchIndex> {
  const entries = new Map<string, Entry>()
  const members: Record<Facet, Map<string, number[]>> = facetsOf(() => new Map())
  let editions = 0
  let clauses = 0
  for await (const text of texts) {
    addText(entries, text, editions)
    for (const facet of facets) {
      for (const value of text.filters[facet]) pushTo(members[facet], value, editions)
    }
    clauses += text.clauses.length
    editions++
  }
  const stems = [...entries.keys()].sort()
  const shards = cutIntoShards(stems.map((stem) => [stem, writePostings(entries.get(stem)?.postings ?? [])]))
  return {
    contents: {
      editions,
      clauses,
      shards: shards.map(([first]) => first?.[0] ?? ''),
      facets: facetsOf((facet) => writeMembers(members[facet])),
    },
    shards: shards.map((shard) => Object.fromEntries(shard)),
    vocabulary: stems.map((stem) => usualForm(entries.get(stem)?.forms, stem)),
  }
}

function addText(entries: Map<string, Entry>, { clauses }: SearchText, edition: number): void {
  const zones = new Map<string, number>()
  for (const [place, { above, text }] of clauses.entries()) {
    const zone = zoneOf(place, clauses.length)
    for (const stem of stemsOf(`${above} ${text}`)) zones.set(stem, (zones.get(stem) ?? 0) | zone)
    countForms(entries, text)
    countForms(entries, above)
  }
  for (const [stem, bits] of zones) entryOf(entries, stem).postings.push({ edition, zones: bits })
}

function countForms(entries: Map<string, Entry>, text: string): void {
  for (const word of wordsOf(text)) {
    const { forms } = entryOf(entries, stemOf(word))
    const form = foldWord(word)
    forms.set(form, (forms.get(form) ?? 0) + 1)
  }
}

function entryOf(entries: Map<string, Entry>, stem: string): Entry {
  const entry = entries.get(stem) ?? { postings: [], forms: new Map() }
  entries.set(stem, entry)
  return entry
}

/** @returns The most frequent form, the first in the alphabet of those that are level. */
function usualForm(forms: Map<string, number> | undefined, stem: string): string {
  const ranked = [...(forms ?? [])].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  return ranked[0]?.[0] ?? stem
}

function cutIntoShards(entries: [stem: string, postings: string][]): [stem: string, postings: string][][] {
  const shards: [stem: string, postings: string][][] = []
  let letters = Number.POSITIVE_INFINITY
  for (const entry of entries) {
    if (letters > shardLetters) {
      shards.push([])
      letters = 0
    }
    shards.at(-1)?.push(entry)
    letters += entry[0].length + entry[1].length
  }
  return shards
}

function writeMembers(members: Map<string, number[]>): Record<string, string> {
  return Object.fromEntries([...members].map(([value, editions]) => [value, writePlaces(editions)]))
}

function facetsOf<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  return { school: make('school'), topic: make('topic'), position: make('position'), status: make('status') }
}

function pushTo(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key) ?? []
  list.push(value)
  map.set(key, list)
}
