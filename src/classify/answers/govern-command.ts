import { opensCommand } from '../command-verbs.ts'
import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { Governed } from './govern.ts'
import { isParted } from './is-apart.ts'
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
  const { words, ownFrom } = passage
  const opening = openings(passage).find((at) => {
    const first = firstVerb(words, at)
    const reach = at === ownFrom ? 3 : 12
    return (isCommand(words, first) || words[at]?.form === 'do') && act.from <= first + reach && act.to > at
  })
  if (opening === undefined) return null
  if (asYouLike(words, opening)) return { wording: 'allows', force: 'may', governedFrom: opening }
  const verb = words[firstVerb(words, opening)]
  return suggesting.test(verb?.form ?? '')
    ? { wording: 'recommends', force: 'advice', governedFrom: act.from }
    : { wording: 'requires', force: 'must', governedFrom: act.from }
}

/** "If a reporter rings about it, say nothing": the command that stands for what is supposed before it. */
export function governSupposed(passage: Passage, act: Found, before: number): Governed | null {
  const { words, ownFrom } = passage
  const at = commandsOf(passage).find((opening) => opening >= act.to && opening < before)
  const opens = /^(?:if|when|whenever|where)$/.test(words[ownFrom]?.form ?? '')
  if (!opens || at === undefined || suggesting.test(words[at]?.form ?? '')) return null
  return { wording: 'requires', force: 'must', governedFrom: at }
}

/** "Consider adding a line" suggests it. */
const suggesting = /^(?:consider|try)$/

/** "Say where you work if you like", "use it as much as you please": what people are told they may do as they like. */
function asYouLike(words: readonly Word[], from: number): boolean {
  return words.some(({ form, sentence }, at) => {
    if (at <= from || sentence !== words[from]?.sentence || !/^(?:if|as|whenever)$/.test(form)) return false
    const [next, verb, after] = [1, 2, 3].map((step) => words[at + step]?.form ?? '')
    if (form === 'if' && /^(?:it|that)$/.test(next ?? '')) return verb === 'suits'
    if (next !== 'you' || !/^(?:like|wish|want|please|prefer)$/.test(verb ?? '')) return false
    return (
      !/^(?:us|help|advice|support|it|me)$/.test(after ?? '') &&
      !(after === 'to' && form === 'if' && isNewDeed(words, at + 4))
    )
  })
}

/** "Ask the office if you want to post": the wish is for another deed, and the command stands. */
function isNewDeed(words: readonly Word[], at: number): boolean {
  return words[at]?.sentence === words[at - 1]?.sentence && !isParted(words[at - 1], words[at] as Word)
}

/** Where the verb of a command stands that opens at a word: behind "please", "always" and the like. */
function firstVerb(words: readonly Word[], at: number): number {
  return at + words.slice(at).findIndex((word) => !softening.test(word.form))
}

function isCommand(words: readonly Word[], at: number): boolean {
  return opensCommand(words[at]?.form, words[at + 1]?.form)
}

const softening = /^(?:please|just|simply|kindly|always|only|immediately|also|then|and|do|[a-z]?\d{1,3})$/

/** Where a command may open: with the sentence, at a later "please" or semicolon, or after the comma of a supposition or a command. */
function openings({ words, text, ownFrom }: Passage): number[] {
  const first = words[ownFrom]?.form ?? ''
  const goesOn = supposing.test(first) || first === 'do' || isCommand(words, firstVerb(words, ownFrom))
  const breaks = goesOn ? /[,;:]/ : /[;:]/
  const later = words.flatMap((word, at) =>
    at > ownFrom && (word.form === 'please' || isBroken(words[at - 1], word, text, breaks)) ? [at] : [],
  )
  return [ownFrom, ...later]
}

const supposing = /^(?:if|to|where|when|whenever|before|once|should|after|unless|in|on|during)$/

function isBroken(before: Word | undefined, word: Word, text: string, breaks: RegExp): boolean {
  return before !== undefined && breaks.test(text.slice(before.end, word.start))
}
