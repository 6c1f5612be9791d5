import { type CompiledPhrase, type CompiledSpan, compilePhrase, type Found, findSpan } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'

/** Phrases any one of which is enough, found by the words they can begin with. */
export interface PhraseSet {
  entriesAt(word: Word): readonly PhraseEntry[]
}

export interface PhraseEntry {
  phrase: CompiledPhrase
  first: CompiledSpan
}

const sets = new Map<string, PhraseSet>()

/**
 * Make phrases ready for use, when they are first looked for. Equal lists give the same set, so that what is found for one
 * question is known for the next.
 */
export function phraseSet(texts: readonly string[]): PhraseSet {
  const key = texts.join('\n')
  const known = sets.get(key)
  if (known) return known
  let index: PhraseSet | undefined
  const made: PhraseSet = {
    entriesAt(word) {
      index ??= indexByFirstWord(texts.flatMap(entryOf))
      return index.entriesAt(word)
    },
  }
  sets.set(key, made)
  return made
}

function entryOf(text: string): PhraseEntry[] {
  const phrase = compilePhrase(text)
  const [first] = phrase.needed
  return first ? [{ phrase, first }] : []
}

/** Keep entries under the words they can begin with, so that a word of a text meets few of them. */
export function indexByFirstWord<Entry extends PhraseEntry>(
  entries: readonly Entry[],
): { entriesAt(word: Word): readonly Entry[] } {
  const index = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const key of new Set(entry.first.first.map(keyOf))) index.set(key, [...(index.get(key) ?? []), entry])
  }
  const byForm = new Map<string, readonly Entry[]>()
  return {
    entriesAt(word) {
      const known = byForm.get(word.form)
      if (known) return known
      const found = keysOf(word).flatMap((key) => index.get(key) ?? [])
      byForm.set(word.form, found)
      return found
    },
  }
}

/** Beginnings are written with two letters at least. */
const beginningLength = 2

function keyOf({ word, match }: CompiledSpan['first'][number]): string {
  if (match === 'beginning') return `${word.slice(0, beginningLength)}*`
  return match === 'exact' ? `=${word}` : word
}

function keysOf(word: Word): string[] {
  return [word.base, `=${word.form}`, `${word.form.slice(0, beginningLength)}*`]
}

const found = new WeakMap<readonly Word[], Map<PhraseSet, readonly Found[]>>()

/** Every place where a phrase of the set begins in the words, in order. The same words are searched once. */
export function findPlaces(set: PhraseSet, words: readonly Word[]): readonly Found[] {
  let bySet = found.get(words)
  if (!bySet) {
    bySet = new Map()
    found.set(words, bySet)
  }
  const known = bySet.get(set)
  if (known) return known
  const places = words.flatMap((word, from) => placesAt(set, words, word, from))
  bySet.set(set, places)
  return places
}

/** The first place where a phrase of the set stands; null where none does. */
export function findAny(set: PhraseSet, words: readonly Word[]): Found | null {
  return findPlaces(set, words)[0] ?? null
}

function placesAt(set: PhraseSet, words: readonly Word[], word: Word, from: number): Found[] {
  return set.entriesAt(word).flatMap(({ phrase, first }) => {
    const to = first.matchAt(words, from)
    return to >= 0 && restHolds(phrase, words) ? [{ from, to }] : []
  })
}

/** Whether the further parts of a phrase are there, and none it excludes. */
export function restHolds(phrase: CompiledPhrase, words: readonly Word[]): boolean {
  return (
    phrase.needed.slice(1).every((span) => findSpan(span, words) !== null) &&
    phrase.absent.every((span) => findSpan(span, words) === null)
  )
}
