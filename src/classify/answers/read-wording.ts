import type { Force } from '../../model/clause.ts'
import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { Cue } from './find-cues.ts'
import { type Governed, governAfter, governAtOnce, governBefore, governByConsequence, governHeading } from './govern.ts'
import { governAnswer } from './govern-answer.ts'
import { commandsOf, governCommand } from './govern-command.ts'
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

/**
 * The strength of a sentence that states a fact: of the verb nearest before the fact, within its part of the sentence, else
 * of one after it. "Breaches should be reported and may lead to dismissal" is `should` for the first, `may` for the second.
 */
function spokenForce(passage: Passage, act: Found, here: Found): Force | null {
  const { words, ownFrom } = passage
  const commands = commandsOf(passage).map((at): Strength => ({ at, force: commandForce(words[at]) }))
  const strengths = [...passage.cues().flatMap((cue) => strengthOf(cue, passage)), ...hedges(words), ...commands]
    .filter(({ at }) => at >= Math.max(ownFrom, here.from) && at < here.to)
    .sort((a, b) => a.at - b.at)
  const before = strengths.findLast(({ at }) => at < act.to)
  return (before ?? strengths[0])?.force ?? null
}

/** "Report it" orders; "think before you post" advises. */
function commandForce(word: Word | undefined): Force {
  return /^(?:think|consider|remember|be|familiarise|understand)$/.test(word?.form ?? '') ? 'advice' : 'must'
}

interface Strength {
  at: number
  force: Force
}

function strengthOf(cue: Cue, { words, text }: Passage): Strength[] {
  if (isRelative(words[cue.from - 1])) return []
  if (cue.kind === 'possible') return [{ at: cue.from, force: 'may' }]
  if (isPlainOrder(cue, words, text)) return [{ at: cue.from, force: 'must' }]
  const commands = cue.kind === 'requires' || cue.kind === 'forbids'
  return commands && cue.force !== null ? [{ at: cue.from, force: cue.force }] : []
}

/** "Do not answer; tell …". */
function isPlainOrder({ kind, from }: Cue, words: readonly Word[], text: string): boolean {
  const [before, word] = [words[from - 1], words[from]]
  const parted = before && word && /[,;:]/.test(text.slice(before.end, word.start))
  const opens = !before || parted || before.sentence !== word?.sentence || !tells.test(before.form)
  return kind === 'negates' && opens && /^(?:do|dont|never)$/.test(word?.form ?? '')
}

/** "They do not" tells, "do not" orders. */
const tells =
  /^(?:they|we|staff|you|i|it|who|which|that|schools?|pupils|parents|students|employees|colleagues|people|children)$/

/** "Could lead to dismissal" tells how far it may go; "could be seen as grooming" tells how it looks. */
function hedges(words: readonly Word[]): Strength[] {
  return words.flatMap(({ form }, at) => {
    const hedged = /^(?:could|might)$/.test(form)
    const far = words.slice(at + 1, at + 3).some((next) => outcomes.test(next.form))
    return hedged && far ? [{ at, force: 'may' as const }] : []
  })
}

const outcomes = /^(?:lead|lose|cost|result|face|amount|end|mean)$/

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

/** The part of a sentence, between semicolons or from "but this", in which the act stands. */
function partOf(words: readonly Word[], act: Found): Found {
  const sentence = words[act.to - 1]?.sentence
  let from = act.to - 1
  let to = act.to
  while (from > 0 && words[from - 1]?.sentence === sentence && !(from <= act.from && isNewTurn(words, from))) from--
  while (to < words.length && words[to]?.sentence === sentence) to++
  return { from, to }
}

/** "…, but this is not intended to …" starts afresh; "…, but should not …" goes on. */
export function isNewTurn(words: readonly Word[], at: number): boolean {
  if (/^(?:nobody|none|nothing|anything|all|one)$/.test(words[at - 1]?.form ?? '')) return false
  return (
    /^(?:but|however|although|though)$/.test(words[at]?.form ?? '') &&
    /^(?:this|it|they|there|staff|employees|we|you|the|these|those|such|school|pupils|students|parents)$/.test(
      words[at + 1]?.form ?? '',
    )
  )
}

function isRelative(word: Word | undefined): boolean {
  return word !== undefined && /^(?:which|that|who|what)$/.test(word.form)
}
