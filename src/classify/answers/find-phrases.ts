import { type CompiledPhrase, type Found, findSpan } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { AnyOf } from './compile-questions.ts'

/** Find any of the phrases; null where none stands in the words. */
export function findAny(phrases: AnyOf, words: readonly Word[]): Found | null {
  for (const phrase of phrases) {
    const found = findPhrase(phrase, words)
    if (found) return found
  }
  return null
}

/** Find a phrase: the place of its first part, when all its parts are there and none it excludes. */
export function findPhrase(phrase: CompiledPhrase, words: readonly Word[]): Found | null {
  const [first] = phrase.needed
  const found = first ? findSpan(first, words) : null
  return found && restHolds(phrase, words) ? found : null
}

/** Whether the further parts of a phrase are there, and none it excludes. */
export function restHolds(phrase: CompiledPhrase, words: readonly Word[]): boolean {
  return (
    phrase.needed.slice(1).every((span) => findSpan(span, words) !== null) &&
    phrase.absent.every((span) => findSpan(span, words) === null)
  )
}
