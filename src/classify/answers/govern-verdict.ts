import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import { combineCues } from './combine-cues.ts'
import type { Cue } from './find-cues.ts'
import type { Governed } from './govern.ts'
import { isApart } from './is-apart.ts'

/**
 * "The advice is that the use of such sites for screening is not recommended", "staff should note that to accept parents is
 * unwise": of an act that stands between "that" and a verdict on it the verdict speaks, whatever brought the "that" in.
 */
export function governVerdict(cues: readonly Cue[], act: Found, words: readonly Word[]): Governed | null {
  const advised = advisedAfter(cues, act, words)
  if (advised) return advised
  const that = words.slice(0, act.from).findLastIndex(({ form }) => form === 'that')
  const before = cues.findLast(({ kind, to }) => bringing.has(kind) && to <= that + 1 && that - to <= farthest)
  const verdict = cues.find(({ from }) => from >= act.to)
  if (!before || !verdict || cues.some(({ from }) => from > that && from < act.to)) return null
  if (!against.has(verdict.kind) || !isSaidOf(act, verdict, words)) return null
  if (verdict.kind === 'negates' && before.kind === 'recommends')
    return { wording: 'discourages', force: 'advice', governedFrom: before.from }
  return combineCues(verdict, verdict.kind === 'negates' ? before : undefined, [before], words)
}

/** "A line to say that the views are not the school's is suggested": the only verdict on an act, whatever "not" stands within it. */
function advisedAfter(cues: readonly Cue[], act: Found, words: readonly Word[]): Governed | null {
  const verdict = cues.find(({ from }) => from >= act.to)
  const advised = /^(?:suggested|recommended|advised|advisable|preferable)$/
  if (verdict?.kind !== 'recommends' || !advised.test(words[verdict.to - 1]?.form ?? '')) return null
  const isOnly = !cues.some(({ kind, from }) => from < act.from || (from < act.to && kind !== 'negates'))
  return isOnly && isSaidOf(act, verdict, words) ? combineCues(verdict, undefined, [], words) : null
}

const bringing = new Set<Cue['kind']>(['requires', 'recommends'])
const against = new Set<Cue['kind']>(['forbids', 'discourages', 'negates'])

/** Words from the cue to its "that": "should always bear in mind that". */
const farthest = 4

/** Whether what stands after an act is said of it ("… is not recommended", "… should not be made") and of nothing between. */
function isSaidOf(act: Found, { from, to }: Cue, words: readonly Word[]): boolean {
  const between = words.slice(act.to, from)
  // "Cannot be undone" tells what is so.
  if (/^can/.test(words[from]?.form ?? '')) return false
  const isOther = between.some((word, at) => turns.test(word.form) || isApart(words[act.to + at - 1], word))
  return (
    !isOther &&
    (being.test(words[from - 1]?.form ?? '') || being.test(words[from]?.form ?? '') || words[to]?.form === 'be')
  )
}

const turns = /^(?:that|which|who|but|though|while|whilst|where|if|when)$/
const being = /^(?:is|are|be|was|were|remains?)$/
