import { compareText } from '../../model/compare-text.ts'
import { writePlaces } from './places.ts'
import { type Facet, facets, type SearchText } from './search-text.ts'
import { foldWord, stemOf, stemsOf, wordsOf } from './word-stems.ts'

/** What search knows of all editions together, beside the index of their words. */
export interface SearchContents {
  /** How many editions there are. They are numbered by date, the newest 0. */
  editions: number
  /** How many clauses there are in all. */
  clauses: number
  /** For each filter, the editions that carry each of its values. */
  facets: Record<Facet, Record<string, string>>
  /** Every word in its most usual form, and how many clauses have it in any. */
  vocabulary: Record<string, number>
}

/** What is gathered about a word. */
interface Word {
  clauses: number
  /** How often each of its forms occurs. */
  forms: Map<string, number>
}

/** @param texts Every edition, the newest first. They are read one at a time, and none is kept. */
export async function gatherContents(texts: AsyncIterable<SearchText> | Iterable<SearchText>): Promise<SearchContents> {
  const words = new Map<string, Word>()
  const members = facetsOf((): Map<string, number[]> => new Map())
  let editions = 0
  let clauses = 0
  for await (const text of texts) {
    for (const clause of text.clauses) countWords(words, `${clause.above} ${clause.text}`)
    for (const facet of facets) {
      for (const value of text.filters[facet]) pushTo(members[facet], value, editions)
    }
    clauses += text.clauses.length
    editions++
  }
  return {
    editions,
    clauses,
    facets: facetsOf((facet) => Object.fromEntries([...members[facet]].map(([value, of]) => [value, writePlaces(of)]))),
    // In the order of the alphabet, which takes fewer bytes to send.
    vocabulary: Object.fromEntries(
      [...words]
        .map(([stem, word]) => [usualForm(word, stem), word.clauses] as const)
        .sort(([a], [b]) => compareText(a, b)),
    ),
  }
}

function countWords(words: Map<string, Word>, text: string): void {
  for (const stem of stemsOf(text)) wordOf(words, stem).clauses++
  for (const written of wordsOf(text)) {
    const { forms } = wordOf(words, stemOf(written))
    const form = foldWord(written)
    forms.set(form, (forms.get(form) ?? 0) + 1)
  }
}

function wordOf(words: Map<string, Word>, stem: string): Word {
  const word = words.get(stem) ?? { clauses: 0, forms: new Map() }
  words.set(stem, word)
  return word
}

/** @returns The most frequent form, the first in the alphabet of those that are level. */
function usualForm({ forms }: Word, stem: string): string {
  const ranked = [...forms].sort(([a, many], [b, more]) => more - many || compareText(a, b))
  return ranked[0]?.[0] ?? stem
}

function facetsOf<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  return { school: make('school'), topic: make('topic'), position: make('position'), status: make('status') }
}

function pushTo(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key) ?? []
  list.push(value)
  map.set(key, list)
}
