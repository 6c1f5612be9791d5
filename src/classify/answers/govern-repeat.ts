import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { Cue } from './find-cues.ts'
import { type Governed, governBefore } from './govern.ts'
import { isParted } from './is-apart.ts'

/**
 * "Are not obliged to give it, and are advised not to do so", "may accept, but the school would advise against it": what a
 * sentence says against an act by pointing back to it stands, whatever it says first.
 */
export function governRepeat(cues: readonly Cue[], act: Found, words: readonly Word[]): Governed | null {
  const judged = judgedAfter(cues, act, words)
  if (judged) return judged
  const at = words.findIndex((_, index) => index > act.to && isRepeat(words, index) && isClosed(words, index))
  if (at < 0 || words.slice(act.to, at).some((_, index) => supposes(words, act.to + index))) return null
  const later = cues.filter(({ from, to }) => from >= act.to && to <= at + 1)
  const governed = governBefore(later, { from: at, to: at + 1 }, words, later)
  const last = later.at(-1)
  const isNear = last !== undefined && at - last.to <= 2
  return isNear && (governed?.wording === 'forbids' || governed?.wording === 'discourages') ? governed : null
}

/**
 * "Some have given out their number; this practice is not acceptable", "…, and this is not permitted": a part of a sentence may be
 * the verdict on the one before, and binds those of whom that speaks.
 */
function judgedAfter(cues: readonly Cue[], act: Found, words: readonly Word[]): Governed | null {
  const sentence = words[act.from]?.sentence ?? 0
  const at = words.findIndex((_, index) => index > act.to && opensVerdict(words, index))
  if (at < 0 || (words[at]?.sentence ?? 0) > sentence + 1) return null
  if (cues.some(({ from }) => from < at && words[from]?.sentence === sentence)) return null
  const verdict = cues.find(({ from }) => from > at && from <= at + 2 && words[from]?.form === 'is')
  return verdict?.kind === 'forbids'
    ? { wording: 'forbids', force: verdict.force ?? 'must', governedFrom: act.from }
    : null
}

function opensVerdict(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!word || !/^(?:this|that|such)$/.test(word.form)) return false
  return before?.sentence !== word.sentence || before.form === 'and'
}

/** Where the words that point back stand: "do so", "doing this", "against it", or a "not" or "not to" with nothing after it. */
function isRepeat(words: readonly Word[], at: number): boolean {
  const [before, form] = [words[at - 1]?.form ?? '', words[at]?.form ?? '']
  if (/^(?:so|this|it|that)$/.test(form)) return /^(?:do|doing|against)$/.test(before)
  return form === 'not' || (form === 'to' && before === 'not')
}

/** Whether the sentence or its part ends there, or goes on with a reason: "not to do so in lessons" limits the act instead. */
function isClosed(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return !next || isParted(word, next) || (word?.form !== 'not' && reasons.test(next.form))
}

const reasons = /^(?:as|because|since|for|given|owing|due)$/

/** What points back after one of these may point to what is supposed; "if they so choose" supposes nothing else. */
function supposes(words: readonly Word[], at: number): boolean {
  const chosen = words.slice(at + 1, at + 4).some(({ form }) => /^(?:wish|want|like|choose)$/.test(form))
  return supposing.test(words[at]?.form ?? '') && !(words[at]?.form === 'if' && chosen)
}

const supposing = /^(?:if|when|whenever|where|wherever|unless|until|ask|asks|asked|invited|tempted|who)$/
