import type { Force } from '../../model/clause.ts'
import type { Wording } from '../../model/question.ts'
import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import { type Cue, findCues } from './find-cues.ts'
import type { Passage } from './list-passages.ts'
import { doings } from './wording-cues.ts'

/** What a sentence says of an act. */
export interface ReadWording {
  wording: Exclude<Wording, 'on-condition'>
  force: Force
  /** The strength of the sentence as a whole, for what it states: "may lead to" is `may`. */
  spoken: Force
  /** The limits that stand in the sentence: exceptions and conditions. */
  limits: Found[]
  /** Whether the sentence opens with "if", "where" or "when": what it then allows, it allows on a condition. */
  supposed: boolean
  /** Whether the act stands too far from "may" to be sure that it is what is allowed. */
  remote: boolean
  /** Whether another cue in the sentence speaks against an allowance: it must not be taken for one. */
  contested: boolean
  /** Index of the first word of the governing cue, for finding whom it addresses. */
  governedFrom: number
}

/**
 * Tell what the wording of a passage does to an act named in it.
 *
 * The cue nearest before the act governs it ("must not accept"), within its part of the sentence; else one after it ("is not
 * permitted"), else the lead-in's, else the heading's. "Never" or "not" alone turns round what governs it and takes its force.
 */
export function readWording(passage: Passage, act: Found): ReadWording {
  const { words } = passage
  const cues = findCues(words)
  const limits = cues.filter((cue) => cue.kind === 'limits')
  const acting = cues.filter((cue) => cue.kind !== 'limits' && cue.kind !== 'possible')
  const here = partOf(words, act)
  const near = acting.filter((cue) => cue.from >= here.from && cue.to <= here.to)
  const own = near.filter((cue) => cue.from >= passage.ownFrom)
  const governed: Governed | null =
    governBefore(own, act, words, near) ??
    governAtOnce(own, act) ??
    governBefore(near, act, words, near) ??
    governHeading(passage) ??
    governAfter(near, act, words) ??
    governBefore(
      acting.filter((cue) => cue.to <= passage.ownFrom),
      act,
      words,
      acting,
    ) ??
    imperative(passage, act)
  const read = governed ?? { wording: 'states', force: 'statement', governedFrom: act.from }
  const possible = cues.some(
    (cue) => cue.kind === 'possible' && words[cue.from]?.form === 'may' && !isRelative(words[cue.from - 1]),
  )
  return {
    ...read,
    spoken: read.force === 'statement' && possible ? 'may' : read.force,
    limits,
    supposed: words
      .slice(passage.ownFrom, passage.ownFrom + 3)
      .some((word) => /^(?:if|where|when|once|provided)$/.test(word.form)),
    remote: read.wording === 'allows' && act.from - read.governedFrom > 5,
    contested: acting.some((cue) => againstAllowing.has(cue.kind)),
  }
}

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

type Governed = Pick<ReadWording, 'wording' | 'force' | 'governedFrom'>

/** @param around Cues of the lead-in too: they give "not" and "avoid" their force. */
function governBefore(
  cues: readonly Cue[],
  act: Found,
  words: readonly Word[],
  around: readonly Cue[],
): Governed | null {
  const before = (list: readonly Cue[]): Cue[] =>
    list.filter((cue) => cue.from < act.to && cue.kind !== 'punishes' && !isAside(cue, act, words))
  const last = before(cues).at(-1)
  if (!last) return null
  const earlier = before(around).filter((cue) => cue !== last && cue.from <= last.from)
  return combine(
    last,
    earlier.findLast((cue) => cue.kind !== 'negates'),
    earlier,
  )
}

/** "May" and "must" in an "if" or "where" part of a sentence govern that part only. */
function isAside(cue: Cue, act: Found, words: readonly Word[]): boolean {
  if (cue.kind !== 'allows' && cue.kind !== 'requires') return false
  const from = Math.max(0, cue.from - 6)
  const opener = words
    .slice(from, cue.from)
    .findLastIndex((word) => /^(?:if|where|when|whenever|whilst|while|although)$/.test(word.form))
  if (opener < 0) return false
  return act.from > cue.to + 12 || act.from >= cue.to
}

function combine(last: Cue, modal: Cue | undefined, before: readonly Cue[]): Governed {
  const governedFrom = modal?.from ?? last.from
  if (last.kind === 'negates') {
    if (modal?.kind === 'allows') return { wording: 'discourages', force: 'may', governedFrom }
    // "Advised not to" is advice; "advised as follows: … do not" is a rule that advice introduces.
    if (modal?.kind === 'recommends' && last.from - modal.to <= 2)
      return { wording: 'discourages', force: 'advice', governedFrom }
    const rule = before.findLast((cue) => cue.kind === 'requires' || cue.kind === 'forbids')
    return { wording: 'forbids', force: modalForce(rule) ?? 'must', governedFrom }
  }
  if (last.kind === 'discourages') {
    const force =
      (modal?.kind === 'requires' || modal?.kind === 'recommends' ? modalForce(modal) : null) ?? last.force ?? 'advice'
    return { wording: force === 'must' ? 'forbids' : 'discourages', force, governedFrom }
  }
  return { wording: wordingOf(last.kind), force: last.force ?? 'statement', governedFrom: last.from }
}

function wordingOf(kind: Cue['kind']): Governed['wording'] {
  switch (kind) {
    case 'forbids':
    case 'allows':
    case 'requires':
    case 'recommends':
      return kind
    default:
      return 'states'
  }
}

function modalForce(modal: Cue | undefined): Force | null {
  return modal?.force === 'statement' ? 'must' : (modal?.force ?? null)
}

/** "… is not permitted" right after the act is the item's own wording, whatever its lead-in says. */
function governAtOnce(own: readonly Cue[], act: Found): Governed | null {
  const index = own.findIndex((cue) => cue.from >= act.to)
  const cue = own[index]
  if (!cue || cue.from - act.to > 2) return null
  const next = own[index + 1]
  if (
    cue.kind === 'requires' &&
    (next?.kind === 'discourages' || next?.kind === 'negates') &&
    next.from - cue.to <= 2
  ) {
    return { ...combine(next, cue, []), governedFrom: cue.from }
  }
  return cue.kind === 'forbids' || cue.kind === 'discourages' ? combine(cue, undefined, []) : null
}

/** After the act a bare "may" or "can" has another matter ("use at work may be monitored"). */
function governAfter(cues: readonly Cue[], act: Found, words: readonly Word[]): Governed | null {
  const after = cues.filter((cue) => cue.from >= act.to && cue.kind !== 'negates' && !isBareModal(cue, words))
  const next = after.find((cue) => cue.kind === 'forbids' || cue.kind === 'discourages') ?? after[0]
  if (!next) return null
  const governedFrom = next.from
  if (next.kind === 'punishes') return { wording: 'forbids', force: 'statement', governedFrom }
  return { ...combine(next, after[0] === next ? undefined : after[0], []), governedFrom }
}

/** "Searches may be carried out" allows; "use at work may be monitored" has another matter. */
function isBareModal(cue: Cue, words: readonly Word[]): boolean {
  if (cue.kind !== 'allows' || cue.to - cue.from > 1 || !/^(?:may|can)$/.test(words[cue.from]?.form ?? '')) return false
  return !words.slice(cue.to, cue.to + 4).some((word) => doings.has(word.form))
}

/** "Unacceptable use", "Don't" or "Staff must not" above a list of acts. */
function governHeading(passage: Passage): Governed | null {
  const last = passage.headings.at(-1)
  const heading = passage.headings.filter((word) => word.sentence === last?.sentence)
  if (/^(?:donts?|never|avoid|do not)$/.test(heading.map(({ form }) => form).join(' '))) {
    return { wording: 'forbids', force: 'must', governedFrom: passage.ownFrom }
  }
  const cue = findCues(heading).findLast((found) => found.kind === 'forbids' && isPlainBan(found, heading))
  return cue ? { wording: 'forbids', force: cue.force ?? 'must', governedFrom: passage.ownFrom } : null
}

function isPlainBan(cue: Cue, words: readonly Word[]): boolean {
  return cue.to - cue.from > 1 || /^(?:unacceptable|prohibited|forbidden|banned)$/.test(words[cue.from]?.form ?? '')
}

function isRelative(word: Word | undefined): boolean {
  return word !== undefined && /^(?:which|that|who)$/.test(word.form)
}

/** A list item or sentence that opens with its verb is a command. */
function imperative(passage: Passage, act: Found): Governed | null {
  const { words, ownFrom } = passage
  const first =
    words.slice(ownFrom).findIndex((word) => !/^(?:please|always|only|immediately|also|then|and)$/.test(word.form)) +
    ownFrom
  const opens = act.from <= first + 3 && commands.has(words[first]?.form ?? '')
  return opens ? { wording: 'requires', force: 'must', governedFrom: act.from } : null
}

/** Verbs that open a command. */
const commands = new Set(
  (
    'report ensure keep use check ask tell inform seek respect set log block save take follow contact treat protect limit restrict ' +
    'obtain record refer speak make review maintain adhere comply consider be do remove delete respond notify alert retain inform ' +
    'preserve collect capture print communicate decline ignore refuse reject understand familiarise declare discuss raise switch turn ' +
    'pass put give show let bring choose hold say turn hand store post state add include manage adjust update change amend close transfer act think remember familiarize read'
  ).split(' '),
)
