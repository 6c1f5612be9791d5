import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { Cue } from './find-cues.ts'
import { isDefied } from './is-defied.ts'
import type { Passage } from './list-passages.ts'

/** The exceptions and conditions of a passage that bear on an act in it. */
export function findLimits(passage: Passage, act: Found): Cue[] {
  const { words, ownFrom } = passage
  return passage
    .cues()
    .filter(
      (cue) =>
        cue.kind === 'limits' &&
        distance(cue, act) <= reachIn(words) &&
        !isTurnedAway(cue, act, words) &&
        !isDefied(cue, passage) &&
        !isReason(cue, words) &&
        !isSpan(cue, words) &&
        !runsOver(cue, ownFrom),
    )
}

/** "What they know only by virtue of their work", "only through my job": a reason is no condition; "whom they know only through school" is. */
function isReason({ from, to }: Cue, words: readonly Word[]): boolean {
  if (words[to]?.form === 'virtue') return true
  const before = words.slice(Math.max(0, from - 4), from)
  if (/^(?:by|because)$/.test(words[to - 1]?.form ?? '') && /^(?:reason|of|being)$/.test(words[to]?.form ?? ''))
    return true
  const known = /^(?:know|knows|known|learn|learned|learnt|hear|heard)$/.test(before.at(-1)?.form ?? '')
  return known && words[from]?.form === 'only' && !before.some(({ form }) => /^whom?$/.test(form))
}

/** "For as long as they are on roll", "as long as they work here" tell how long a rule holds. */
function isSpan({ from, to }: Cue, words: readonly Word[]): boolean {
  const said = words.slice(from, to).map(({ form }) => form)
  if (said.join(' ') !== 'as long as') return false
  const working = words
    .slice(to, to + 8)
    .some(({ form }) => /^(?:work|works|working|employed|serve|serves)$/.test(form))
  return words[from - 1]?.form === 'for' || working
}

/** How many words stand between two places; 0 where they touch or overlap. */
function distance(a: Found, b: Found): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}

/** In a run of items read as one line an exception belongs to its own item. */
function reachIn(words: readonly Word[]): number {
  return words.length > 80 ? 8 : 40
}

/** "They may, at their discretion, … but pupils must not be discussed": what limits the first half, "but" included, is not about the second. */
function isTurnedAway(limit: Found, act: Found, words: readonly Word[]): boolean {
  return (
    limit.to <= act.from && words.slice(limit.from, act.from).some(({ form }) => form === 'but' || form === 'however')
  )
}

/** "The following are not permitted: | connecting with …": what begins in a lead-in does not end in its item. */
function runsOver({ from, to }: Found, ownFrom: number): boolean {
  return from < ownFrom && to > ownFrom
}
