import type { Force } from '../../model/clause.ts'
import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { Cue } from './find-cues.ts'
import { type Governed, governAfter, governAtOnce, governBefore, governByConsequence, governHeading } from './govern.ts'
import { governAnswer } from './govern-answer.ts'
import { governCommand } from './govern-command.ts'
import type { Passage } from './list-passages.ts'
import { partOf } from './sentence-part.ts'
import { spokenForce } from './spoken-force.ts'

/** What a sentence says of an act. */
export interface ReadWording extends Governed {
  /** The strength of the sentence as a whole, for what it states: "may lead to" is `may`. */
  spoken: Force
  /** The limits that stand in the sentence: exceptions and conditions. */
  limits: Found[]
  /** Whether the sentence opens with "if", "where" or "when", or has an "if" or "until" later on: what it allows, it allows on a condition. */
  supposed: boolean
  /** Whether the act stands too far from "may" to be sure that it is what is allowed. */
  remote: boolean
  /** Whether another cue in the sentence speaks against an allowance: it must not be taken for one. */
  contested: boolean
}

/**
 * Tell what the wording of a passage does to an act named in it.
 *
 * The cue nearest before the act governs it ("must not accept"), within its part of the sentence; else one after it ("is not
 * permitted"), else the lead-in's, else the heading's. "Never" or "not" alone turns round what governs it and takes its force.
 */
export function readWording(passage: Passage, found: Found): ReadWording {
  const { words, askedTo } = passage
  const isAsked = found.from < askedTo
  // What the question names, the answer's first words speak of.
  const act = isAsked ? { from: askedTo, to: askedTo } : found
  const cues = passage.cues()
  const limits = cues.filter(
    (cue) => cue.kind === 'limits' && distance(cue, act) <= reachIn(words) && !isTurnedAway(cue, act, words),
  )
  const acting = cues.filter((cue) => cue.kind !== 'limits' && cue.kind !== 'possible')
  const here = partOf(words, isAsked ? { from: askedTo, to: askedTo + 1 } : act)
  const near = acting.filter((cue) => cue.from >= here.from && cue.to <= here.to)
  const own = near.filter((cue) => cue.from >= passage.ownFrom)
  const governed: Governed | null =
    (isAsked ? governAnswer(passage) : null) ??
    governBefore(own, act, words, near) ??
    governAtOnce(own, act) ??
    governByConsequence(
      acting.filter((cue) => cue.to <= passage.ownFrom),
      own,
    ) ??
    governBefore(near, act, words, near) ??
    governHeading(passage) ??
    governAfter(near, act, words) ??
    governBefore(
      acting.filter((cue) => cue.to <= passage.ownFrom),
      act,
      words,
      acting,
    ) ??
    governCommand(passage, act)
  const read = governed ?? { wording: 'states', force: 'statement', governedFrom: act.from }
  return {
    ...read,
    spoken: spokenForce(passage, act, here) ?? read.force,
    limits,
    supposed: words
      .slice(passage.ownFrom)
      .some(({ form }, at) =>
        (at < 3 ? /^(?:if|where|when|once|provided)$/ : /^(?:if|provided|once|until)$/).test(form),
      ),
    remote: read.wording === 'allows' && act.from - read.governedFrom > farthest,
    contested: acting.some((cue) => againstAllowing.has(cue.kind)),
  }
}

/** How many words stand between two places; 0 where they touch or overlap. */
function distance(a: Found, b: Found): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}

/** "They may, at their discretion, … but pupils must not be discussed": what limits the first half is not about the second. */
function isTurnedAway(limit: Found, act: Found, words: readonly Word[]): boolean {
  return (
    limit.to <= act.from && words.slice(limit.to, act.from).some(({ form }) => form === 'but' || form === 'however')
  )
}

/** In a run of items read as one line an exception belongs to its own item. */
function reachIn(words: readonly Word[]): number {
  return words.length > 80 ? 8 : 40
}

/** Words from "may" to the act it allows: "may, if they wish, also accept". */
const farthest = 5

const againstAllowing = new Set<Cue['kind']>([
  'forbids',
  'discourages',
  'negates',
  'punishes',
  'recommends',
  'requires',
])
