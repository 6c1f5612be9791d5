import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { Cue } from './find-cues.ts'
import type { Governed } from './govern.ts'
import { commandsOf } from './govern-command.ts'
import { isParted } from './is-apart.ts'
import type { Passage } from './list-passages.ts'

/**
 * "Lend your password to nobody", "should be told to no one", "we post nobody's face": who is left out after the verb forbids
 * it, as strongly as the verb says.
 */
export function governNobody(own: readonly Cue[], act: Found, passage: Passage): Governed | null {
  const { words } = passage
  const at = words.findIndex((_, index) => index >= act.from && isNobody(words, index))
  if (at < 0 || at - act.to > reach || partedBetween(words, act.from, at)) return null
  const before = own.filter(({ from }) => from < at && (from < act.to || from > act.to))
  if (before.some(({ kind }) => turning.has(kind))) return null
  const modal = before.findLast(({ kind }) => kind === 'requires')
  const commands = commandsOf(passage).some((verb) => verb <= at)
  const force = modal?.force ?? (commands ? 'must' : 'statement')
  return { wording: 'forbids', force, governedFrom: modal?.from ?? act.from }
}

const turning = new Set<Cue['kind']>(['forbids', 'negates', 'discourages', 'allows', 'waives', 'possible'])

/** Words between the act and the "nobody" that it is denied. */
const reach = 8

/** "To nobody", "with no one", "nobody's face", but not "with nobody else" or "nobody's business". */
function isNobody(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  const isTwo = word?.form === 'no' && next?.form === 'one'
  if (!isTwo && word?.form !== 'nobody') return false
  const after = words[at + (isTwo ? 2 : 1)]?.form ?? ''
  if (/^(?:else|other|but|except|business|who)$/.test(after)) return false
  const owned = !isTwo && word.end - word.start > word.form.length
  return owned || /^(?:to|with|by|for)$/.test(before?.form ?? '')
}

function partedBetween(words: readonly Word[], from: number, at: number): boolean {
  return words.slice(from + 1, at + 1).some((word, index) => {
    const before = words[from + index]
    return before?.sentence !== word.sentence || (isParted(before, word) && /^(?:and|but|so)$/.test(word.form))
  })
}
