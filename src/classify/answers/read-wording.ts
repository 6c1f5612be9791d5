import type { Force } from '../../model/clause.ts'
import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { Cue } from './find-cues.ts'
import { type Governed, governAfter, governAtOnce, governBefore, governByConsequence, governHeading } from './govern.ts'
import { governCommand } from './govern-command.ts'
import type { Passage } from './list-passages.ts'

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
export function readWording(passage: Passage, act: Found): ReadWording {
  const { words } = passage
  const cues = passage.cues()
  const limits = cues.filter((cue) => cue.kind === 'limits' && distance(cue, act) <= reachIn(words))
  const acting = cues.filter((cue) => cue.kind !== 'limits' && cue.kind !== 'possible')
  const here = partOf(words, act)
  const near = acting.filter((cue) => cue.from >= here.from && cue.to <= here.to)
  const own = near.filter((cue) => cue.from >= passage.ownFrom)
  const governed: Governed | null =
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
    spoken: read.force === 'statement' ? strongestSpoken(passage) : read.force,
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

/** The strength of a sentence that states a fact: of its strongest verb. */
function strongestSpoken({ words, ownFrom, cues }: Passage): Force {
  const own = cues().filter((cue) => cue.from >= ownFrom && !isRelative(words[cue.from - 1]))
  const commands = own.filter(({ kind }) => kind === 'requires' || kind === 'forbids').map(({ force }) => force)
  if (commands.includes('must')) return 'must'
  if (commands.includes('should')) return 'should'
  const maybe = own.some(({ kind }) => kind === 'possible') || isHedged(words.slice(ownFrom))
  return maybe ? 'may' : 'statement'
}

/** "Could lead to dismissal" tells how far it may go; "could be seen as grooming" tells how it looks. */
function isHedged(words: readonly Word[]): boolean {
  return words.some(
    ({ form }, at) =>
      /^(?:could|might)$/.test(form) &&
      words.slice(at + 1, at + 3).some((next) => /^(?:lead|lose|result|face|amount|end|mean)$/.test(next.form)),
  )
}

/** How many words stand between two places; 0 where they touch or overlap. */
function distance(a: Found, b: Found): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
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

/** The part of a sentence between semicolons in which the act stands. */
function partOf(words: readonly Word[], act: Found): Found {
  const sentence = words[act.to - 1]?.sentence
  let from = act.to - 1
  let to = act.to
  while (from > 0 && words[from - 1]?.sentence === sentence) from--
  while (to < words.length && words[to]?.sentence === sentence) to++
  return { from, to }
}

function isRelative(word: Word | undefined): boolean {
  return word !== undefined && /^(?:which|that|who)$/.test(word.form)
}
