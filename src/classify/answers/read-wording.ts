import type { Force } from '../../model/clause.ts'
import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { Cue } from './find-cues.ts'
import { findGoverning } from './find-governing.ts'
import { findLimits } from './find-limits.ts'
import type { Governed } from './govern.ts'
import { governAnswer } from './govern-answer.ts'
import { isApart } from './is-apart.ts'
import type { Passage } from './list-passages.ts'
import { partOf } from './sentence-part.ts'
import { bidden, spokenForce } from './spoken-force.ts'

/** What a sentence says of an act. */
export interface ReadWording extends Governed {
  /** The strength of the sentence as a whole, for what it states: "may lead to" is `may`. */
  spoken: Force
  /** What it bids in so many words ("shall inform"), if anything. */
  bidden: () => Force | null
  /** The limits that stand in the sentence: exceptions and conditions. */
  limits: Found[]
  /**
   * Whether the sentence opens with "if", "where" or "when", has an "if" or "until" later on, or takes back a prohibition in
   * part: what it allows, it allows on a condition.
   */
  supposed: boolean
  /** Whether people may choose the act, whatever they then have to do: "staff who choose to accept parents must …". */
  chosen: boolean
  /** Whether the act stands too far from "may" to be sure that it is what is allowed. */
  remote: boolean
  /** Whether another cue in the sentence speaks against an allowance: it must not be taken for one. */
  contested: boolean
}

/** Tell what the wording of a passage does to an act named in it. */
export function readWording(passage: Passage, found: Found): ReadWording {
  const { words, askedTo, ownFrom } = passage
  const isAsked = found.from < askedTo
  // What the question names, the answer's first words speak of.
  const act = isAsked ? { from: askedTo, to: askedTo } : found
  const here = partOf(words, isAsked ? { from: askedTo, to: askedTo + 1 } : act)
  const acting = passage.cues().filter((cue) => cue.kind !== 'limits' && cue.kind !== 'possible')
  const governed = (isAsked ? governAnswer(passage) : null) ?? findGoverning(passage, act, acting, here)
  const read = governed ?? { wording: 'states', force: 'statement', governedFrom: act.from }
  return {
    ...read,
    spoken: spokenForce(passage, act, here) ?? read.force,
    bidden: () => bidden(passage, act, here),
    limits: findLimits(passage, act),
    supposed: isSupposed(passage, read.governedFrom),
    chosen: act.from >= ownFrom && read.governedFrom >= act.from && isChosen(words, act),
    remote:
      read.wording === 'allows' &&
      distanceFrom(words, read.governedFrom, act.from) > farthestFrom(words[read.governedFrom]),
    contested: acting.some((cue) => isAgainst(cue, here, words)),
  }
}

function isSupposed({ words, ownFrom, takesBack }: Passage, governedFrom: number): boolean {
  if (takesBack) return true
  const opening = /^(?:if|where|when|once|provided)$/
  const later = /^(?:if|provided|once|until)$/
  return (
    words.some(
      ({ form }, at) =>
        at >= ownFrom &&
        (at < ownFrom + 3 ? opening : later).test(form) &&
        !isPolite(words, at) &&
        !isWorkplace(words, at) &&
        !isAtOnce(words, at),
    ) || isPlaced(words, governedFrom)
  )
}

/** "At once" and "more than once" make no condition. */
function isAtOnce(words: readonly Word[], at: number): boolean {
  return words[at]?.form === 'once' && /^(?:at|than)$/.test(words[at - 1]?.form ?? '')
}

/** "May, if they wish", "if they so wish" and "if that suits you" make no condition. */
function isPolite(words: readonly Word[], at: number): boolean {
  const [next, ...later] = words.slice(at + 1, at + 4).map(({ form }) => form)
  if (words[at]?.form === 'if' && /^(?:it|that)$/.test(next ?? '') && later[0] === 'suits') return true
  const verb = later[0] === 'so' ? later[1] : later[0]
  return (
    words[at]?.form === 'if' &&
    /^(?:they|you|he|she|staff)$/.test(next ?? '') &&
    /^(?:wish|like|want|choose)$/.test(verb ?? '')
  )
}

/** "May ring parents where no school phone is to hand", but not "when using social media" nor "we love it when they do". */
function isPlaced(words: readonly Word[], governedFrom: number): boolean {
  return words.some(
    ({ form, sentence }, at) =>
      at > governedFrom &&
      /^(?:where|when)$/.test(form) &&
      sentence === words[governedFrom]?.sentence &&
      !/ing$/.test(words[at + 1]?.form ?? '') &&
      !isWorkplace(words, at) &&
      !/^do(?:es)?$/.test(words[at + 2]?.form ?? ''),
  )
}

/** "May say where they work" says what they may say. */
function isWorkplace(words: readonly Word[], at: number): boolean {
  const [who, does] = [words[at + 1]?.form ?? '', words[at + 2]?.form ?? '']
  return (
    words[at]?.form === 'where' && /^(?:they|you|he|she|i|we)$/.test(who) && /^(?:works?|teach|teaches|are)$/.test(does)
  )
}

/** Words from one to another, but for what commas set apart right behind the first: "may, in respect of those shortlisted, search". */
function distanceFrom(words: readonly Word[], from: number, to: number): number {
  const [first, next] = [words[from], words[from + 1]]
  const closes =
    first && next && isApart(first, next)
      ? words.findIndex((word, at) => at > from + 1 && at <= to && isApart(words[at - 1], word))
      : -1
  return closes < 0 ? to - from : to - closes + 1
}

/** Words to the act allowed: few from "may, if they wish, also accept", more from "no objection to members of staff being …". */
function farthestFrom(word: Word | undefined): number {
  return /^(?:may|can)$/.test(word?.form ?? '') ? 5 : 12
}

/**
 * What is asked in another part of the sentence leaves the allowance whole ("…, though they should remember who they are"), unless it
 * asks for second thoughts: "…, but are asked to consider whether it is prudent".
 */
function isAgainst({ kind, from, to }: Cue, here: Found, words: readonly Word[]): boolean {
  if (kind === 'recommends' && words.slice(from, to + 4).some(({ form }) => doubting.test(form))) return true
  if (kind === 'requires' || kind === 'recommends') return from >= here.from && from < here.to
  return kind === 'forbids' || kind === 'discourages' || kind === 'negates' || kind === 'punishes'
}

const doubting = /^(?:whether|prudent|wise|unwise|caution|cautious|hesitate|reluctan)/

/** "If they choose to accept …", "staff who wish to accept …". */
function isChosen(words: readonly Word[], { from }: Found): boolean {
  const sentence = words[from]?.sentence
  const before = words.slice(Math.max(0, from - 10), from).filter((word) => word.sentence === sentence)
  const chosen = before.findLastIndex(({ form }) => /^(?:choos|decid|wish|opt|elect)/.test(form))
  const near = chosen >= 0 && before.length - chosen <= 4 && before[chosen + 1]?.form === 'to'
  return near && before.slice(0, chosen).some(({ form }) => /^(?:if|where|when|who|should|those|anyone)$/.test(form))
}
