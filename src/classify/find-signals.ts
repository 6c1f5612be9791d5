import { type CompiledPhrase, type Found, findSpan } from './compile-phrase.ts'
import { entriesAt, type Signal, type SignalIndex } from './compile-taxonomy.ts'
import { readWords, type Word } from './read-words.ts'

/** A signal met in a text, with the words that expressed it, as printed. */
export interface Sighting {
  signal: Signal
  evidence: string[]
}

/** Find every signal that a text gives, each once, in the order in which the text gives them. */
export function findSignals(text: string, index: SignalIndex): Sighting[] {
  const words = readWords(text)
  const sightings = new Map<Signal, Sighting>()
  const othersOf = remembering((phrase: CompiledPhrase) => findOthers(phrase, words))
  for (const [at, word] of words.entries()) {
    for (const { signal, phrase, first } of entriesAt(index, word)) {
      if (sightings.has(signal)) continue
      const to = first.matchAt(words, at)
      if (to < 0) continue
      const others = othersOf(phrase)
      if (others)
        sightings.set(signal, {
          signal,
          evidence: [{ from: at, to }, ...others].map((found) => printed(text, words, found)),
        })
    }
  }
  return [...sightings.values()]
}

/** The same phrase may begin at many words of a text: what else it needs stands there or not, wherever it begins. */
function remembering<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const value = known.has(key) ? (known.get(key) as Value) : find(key)
    known.set(key, value)
    return value
  }
}

/** @returns Where the further needed spans stand, or null where one is missing or one that must be absent is there. */
function findOthers(phrase: CompiledPhrase, words: readonly Word[]): Found[] | null {
  const others = phrase.needed.slice(1).map((span) => findSpan(span, words))
  if (phrase.absent.some((span) => findSpan(span, words) !== null)) return null
  return others.every((found) => found !== null) ? others : null
}

function printed(text: string, words: readonly Word[], { from, to }: Found): string {
  return text.slice(words[from]?.start, words[to - 1]?.end)
}
