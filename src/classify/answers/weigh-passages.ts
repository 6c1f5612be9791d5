import { type WordIndex, weighWords } from '../weigh-words.ts'
import type { Passage } from './list-passages.ts'
import { passageTerms, type SentenceInContext } from './passage-terms.ts'

/** How likely a passage answers a question by its words alone, in log-odds; null for a question that has learnt no words. */
export type OddsOf = (passage: Passage, question: string) => number | null

/** Weigh the words of passages, each when it is first asked for. */
export function weighPassages(words: WordIndex): OddsOf {
  const known = new Map<Passage, ReadonlyMap<string, number>>()
  return (passage, question) => {
    if (!words.starts.has(question)) return null
    const odds = known.get(passage) ?? weighWords(passageTerms(inContext(passage)), words)
    known.set(passage, odds)
    return odds.get(question) ?? null
  }
}

/** @returns A passage as its words are weighed. */
export function inContext({ text, quote, words, ownFrom, topics }: Passage): SentenceInContext {
  const leadIn = text.slice(0, words[ownFrom]?.start ?? 0)
  return { text: quote, leadIn, topics: topics ?? [] }
}
