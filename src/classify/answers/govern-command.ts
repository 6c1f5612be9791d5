import { opensCommand } from '../command-verbs.ts'
import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { Governed } from './govern.ts'
import type { Passage } from './list-passages.ts'

/** Where a passage commands: the places of the verbs. */
export function commandsOf(passage: Passage): number[] {
  return openings(passage).flatMap((at) => {
    const first = firstVerb(passage.words, at)
    return isCommand(passage.words, first) ? [first] : []
  })
}

/** A list item or sentence that opens with its verb is a command, and so is "If …, tell …". */
export function governCommand(passage: Passage, act: Found): Governed | null {
  const opens = openings(passage).some((at) => {
    const first = firstVerb(passage.words, at)
    const reach = at === passage.ownFrom ? 3 : 12
    return (
      (isCommand(passage.words, first) || passage.words[at]?.form === 'do') && act.from <= first + reach && act.to > at
    )
  })
  return opens ? { wording: 'requires', force: 'must', governedFrom: act.from } : null
}

/** Where the verb of a command stands that opens at a word: behind "please", "always" and the like. */
function firstVerb(words: readonly Word[], at: number): number {
  return at + words.slice(at).findIndex((word) => !softening.test(word.form))
}

function isCommand(words: readonly Word[], at: number): boolean {
  return opensCommand(words[at]?.form, words[at + 1]?.form)
}

const softening = /^(?:please|always|only|immediately|also|then|and|do|[a-z]?\d{1,3})$/

/** Where a command may open: with the sentence, at a later "please", or after the comma of a supposition. */
function openings({ words, text, ownFrom }: Passage): number[] {
  const asked = words.flatMap(({ form }, at) => (at > ownFrom && form === 'please' ? [at] : []))
  if (!supposing.test(words[ownFrom]?.form ?? '')) return [ownFrom, ...asked]
  const afterComma = words.flatMap((word, at) => (at > ownFrom && follows(words[at - 1], word, text) ? [at] : []))
  return [ownFrom, ...asked, ...afterComma]
}

const supposing = /^(?:if|to|where|when|whenever|before|once|should|after|unless|in|on|during)$/

function follows(before: Word | undefined, word: Word, text: string): boolean {
  return before !== undefined && text.slice(before.end, word.start).includes(',')
}
