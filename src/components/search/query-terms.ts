import { isCommon } from '../../publish/search/common-words.ts'
import { joinedStem, stemOf, wordsOf } from '../../publish/search/word-stems.ts'
import type { EverydayEntries } from './everyday-entries.ts'

/** A word or phrase that is looked for: its stems stand side by side. */
export interface SearchWord {
  /** As the reader is shown it; empty where there is nothing to show. */
  text: string
  stems: string[]
  /** 1 for what was typed, less for what stands in its place. */
  weight: number
}

/** One thing the reader asked for, in every word that is looked for. */
export interface SearchTerm {
  typed: string
  /** What was typed comes first, then the words policies use. */
  words: SearchWord[]
}

/** The longest run of words that is looked up as one everyday phrase. */
const longestPhrase = 4

/** A policy's word counts a little less than the word that was typed, and each further one a little less again. */
const writtenWeight = 0.9
const furtherLess = 0.08

interface Token {
  typed: string
  /** One, or one for each part of `ex-pupil`. */
  stems: string[]
  joined: string | null
}

/**
 * Read what a reader typed as the terms to look for: phrases in double quotes as they stand; everyday words and phrases
 * (“friend request”, “log in”) in the words of policies beside their own; other words by themselves.
 *
 * @returns Each term once. Very common words are passed over unless there is nothing else.
 */
export function queryTerms(query: string, entries: EverydayEntries): SearchTerm[] {
  const terms = [...query.matchAll(/["“”]([^"“”]+)["“”]|[^"“”]+/gu)].flatMap(([words, phrase]) =>
    phrase === undefined ? wordTerms(tokensOf(words), entries) : phraseTerm(phrase),
  )
  const unique = firstOfEach(terms, keyOf)
  const telling = unique.filter(({ typed }) => !isCommon(typed))
  return telling.length > 0 ? telling : unique
}

function keyOf({ words }: SearchTerm): string {
  return words[0]?.stems.join(' ') ?? ''
}

function tokensOf(text: string): Token[] {
  return text.split(/[\s/,;]+/).flatMap((token) => {
    const words = wordsOf(token)
    return words.length === 0 ? [] : [{ typed: trimmed(token), stems: words.map(stemOf), joined: joinedStem(token) }]
  })
}

function trimmed(token: string): string {
  return token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

function phraseTerm(phrase: string): SearchTerm[] {
  const stems = wordsOf(phrase).map(stemOf)
  return stems.length === 0 ? [] : [{ typed: `“${phrase.trim()}”`, words: [{ text: phrase.trim(), stems, weight: 1 }] }]
}

/** From the left, the longest everyday phrase that starts at each word; else the word by itself. */
function wordTerms(tokens: Token[], entries: EverydayEntries): SearchTerm[] {
  const terms: SearchTerm[] = []
  for (let place = 0; place < tokens.length; ) {
    const { length, written } = longestEntry(tokens.slice(place, place + longestPhrase), entries)
    terms.push(termOf(tokens.slice(place, place + length), written))
    place += length
  }
  return terms
}

function longestEntry(tokens: Token[], entries: EverydayEntries): { length: number; written: string[] } {
  for (let length = tokens.length; length > 0; length--) {
    const run = tokens.slice(0, length)
    const written = entries.get(run.flatMap(({ stems }) => stems).join(' ')) ?? entries.get(runTogether(run))
    if (written) return { length, written }
  }
  return { length: 1, written: [] }
}

/** “snap chat” is looked up as “snapchat” too. */
function runTogether(run: Token[]): string {
  return stemOf(run.map(({ typed }) => typed.replace(/\P{L}/gu, '')).join(''))
}

function termOf(run: Token[], written: string[]): SearchTerm {
  const typed = run.map((token) => token.typed).join(' ')
  const stems = run.flatMap((token) => token.stems)
  const joined = run.flatMap((token) => token.joined ?? [])
  const words: SearchWord[] = [
    { text: typed, stems, weight: 1 },
    ...joined.map((stem) => ({ text: '', stems: [stem], weight: 1 })),
    ...written.map((text, place) => writtenWord(text, writtenWeight - place * furtherLess)),
  ]
  return { typed, words: distinctWords(words) }
}

/** A word of policies that stands for one that was typed. */
export function writtenWord(text: string, weight: number): SearchWord {
  return { text, stems: wordsOf(text).map(stemOf), weight }
}

/** Each word once, the first of those with the same stems. */
export function distinctWords(words: SearchWord[]): SearchWord[] {
  return firstOfEach(words, ({ stems }) => stems.join(' '))
}

function firstOfEach<Item>(items: Item[], keyOf: (item: Item) => string): Item[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap(([first]) => first ?? [])
}
