import type { Force } from '../../model/clause.ts'
import type { Wording } from '../../model/question.ts'
import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import { combineCues } from './combine-cues.ts'
import type { Cue } from './find-cues.ts'
import { isApart } from './is-apart.ts'
import { isKeptAway, isUndone } from './is-undone.ts'
import { doings } from './possibility-words.ts'

/** What governs an act. */
export interface Governed {
  wording: Exclude<Wording, 'on-condition'>
  force: Force
  /** Index of the first word of the governing cue, for finding whom it addresses. */
  governedFrom: number
  /** Whether people are freed from the act as a duty ("need not"), which neither forbids nor allows it. */
  waived?: boolean
}

/**
 * The nearest cue before the act, or in it. "Never", "not" and "avoid" turn round what stands before them and take its force.
 *
 * @param around Cues of the lead-in too, for that force.
 */
export function governBefore(
  cues: readonly Cue[],
  act: Found,
  words: readonly Word[],
  around: readonly Cue[],
): Governed | null {
  const before = (list: readonly Cue[]): Cue[] =>
    list.filter(
      (cue) =>
        cue.from < act.to &&
        cue.kind !== 'punishes' &&
        !isAside(cue, act, words, list) &&
        !deniesWithin(cue, act, words) &&
        !tellsOutcome(cue, list) &&
        !isDescribing(cue, act, around),
    )
  const last = before(cues).at(-1)
  if (!last) return null
  const earlier = before(around).filter((cue) => cue !== last && cue.from <= last.from && !isComplete(cue, last, words))
  const modal = earlier.findLast((cue) => cue.kind !== 'negates')
  return turnedByBut(combineCues(last, modal, earlier, words), last, act, words)
}

/** "Should not answer but report it", "not to answer, and to report it": what follows is to be done. "Nothing but …" turns nothing. */
function turnedByBut(governed: Governed, { to }: Cue, act: Found, words: readonly Word[]): Governed {
  const opening = Math.max(to, act.from - 2)
  const but = words.findIndex((_, at) => at >= opening && at < act.from && turns(words, at))
  const turned = but >= 0 && !/^(?:anything|nothing|all|none|nobody)$/.test(words[but - 1]?.form ?? '')
  const against = governed.wording === 'forbids' || governed.wording === 'discourages'
  if (!turned || !against) return governed
  return { ...governed, wording: governed.force === 'advice' ? 'recommends' : 'requires' }
}

function turns(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  return word?.form === 'but' || (word?.form === 'and' && next?.form === 'to' && isApart(before, word))
}

/** "Must remove inappropriate posts": what is removed is called so, and another word commands. */
function isDescribing(cue: Cue, act: Found, around: readonly Cue[]): boolean {
  if (cue.kind !== 'forbids' || cue.to - cue.from > 1 || cue.from <= act.from || cue.to >= act.to) return false
  return around.some(({ kind, to }) => to <= act.from && commanding.has(kind))
}

const commanding = new Set<Cue['kind']>(['forbids', 'discourages', 'requires', 'recommends', 'negates'])

/** "Staff are expected to follow these rules: do not …": the lead-in says its say, and the item commands by itself. */
function isComplete(cue: Cue, last: Cue, words: readonly Word[]): boolean {
  const orders = last.kind === 'negates' && /^(?:do|dont|never)$/.test(words[last.from]?.form ?? '')
  const closed = /^(?:below|following|follows|rules|guidelines|guidance|points|steps|expectations|principles)$/
  return orders && cue.to < last.from && closed.test(words[last.from - 1]?.form ?? '')
}

/** "One who is not on the panel, and we say so"; "if you are not sure, ask": what is not so there ends with the comma. */
function deniesWithin({ kind, from, to }: Cue, act: Found, words: readonly Word[]): boolean {
  if (kind !== 'negates' || !words.slice(from, to).some(({ form }) => form === 'not')) return false
  const said = words.slice(Math.max(0, from - 3), from)
  const supposed = said.some(({ form }) => form === 'if') || said.slice(-2).some(({ form }) => form === 'who')
  return supposed && words.slice(to, act.from + 1).some((word, at) => isApart(words[to + at - 1], word))
}

/** "…, and will be treated as a disciplinary matter, to …": that "will" speaks of what follows, not of the act. */
function tellsOutcome(cue: Cue, cues: readonly Cue[]): boolean {
  const will = cue.kind === 'requires' && cue.force === 'statement'
  return will && cues.some(({ kind, from }) => kind === 'punishes' && from >= cue.to && from - cue.to <= 5)
}

/** "May", "must" and "are invited to" in an "if", "whether" or "where" part of a sentence govern that part only. */
function isAside(cue: Cue, act: Found, words: readonly Word[], cues: readonly Cue[]): boolean {
  if (cue.kind !== 'allows' && cue.kind !== 'requires' && cue.kind !== 'recommends') return false
  // "Those who are invited to endorse somebody should decline": the invitation only tells who.
  if (cue.kind === 'recommends' && words[cue.from - 1]?.form === 'who') return act.from >= cue.to
  const from = Math.max(0, cue.from - 6)
  const opener = words
    .slice(from, cue.from)
    .findLastIndex((word) => /^(?:if|whether|where|when|whenever|whilst|while|although)$/.test(word.form))
  if (opener < 0) return false
  // "When using e-mail staff should …", "when they use it, staff should …": the supposition ends before them.
  if (/ing$/.test(words[from + opener + 1]?.form ?? '')) return false
  const parted = words
    .slice(from + opener + 1, cue.from + 1)
    .some((word, at) => isApart(words[from + opener + at], word))
  if (parted && cue.force !== 'statement') return false
  // "If it should fail, staff may …": the supposition has its own verb, and this is the next one.
  if (cues.some((other) => other.from > from + opener && other.to <= cue.from)) return false
  return act.from >= cue.to || opensSupposed(cue, words)
}

function opensSupposed({ kind, force, from, to }: Cue, words: readonly Word[]): boolean {
  if (kind !== 'requires' || force === 'must' || words[from - 1]?.form !== 'if') return false
  const sentence = words[from]?.sentence
  return words.slice(to).some((word) => word.sentence === sentence && /^(?:must|should|shall|will)$/.test(word.form))
}

/** "… is not permitted" right after the act is the item's own wording, whatever its lead-in says. */
export function governAtOnce(own: readonly Cue[], act: Found, words: readonly Word[]): Governed | null {
  const index = own.findIndex((cue) => cue.from >= act.to)
  const cue = own[index]
  if (!cue || cue.from - act.to > 2) return null
  const next = own[index + 1]
  if (
    cue.kind === 'requires' &&
    (next?.kind === 'discourages' || next?.kind === 'negates') &&
    next.from - cue.to <= 2
  ) {
    return { ...combineCues(next, cue, [cue], words), governedFrom: cue.from }
  }
  return cue.kind === 'forbids' || cue.kind === 'discourages' ? combineCues(cue, undefined, [], words) : null
}

/** After the act a bare "may" or "can" has another matter ("use at work may be monitored"). */
export function governAfter(cues: readonly Cue[], act: Found, words: readonly Word[]): Governed | null {
  if (isTelling(act, words)) return null
  const after = cues.filter(
    (cue) => cue.from >= act.to && !isLoose(cue, words) && !isBareModal(cue, words) && !isWish(cue, words),
  )
  // "… is permitted so long as the content is not inappropriate": the leave comes first.
  const isLeave = after[0]?.kind === 'allows'
  const against = isLeave ? undefined : after.find((cue) => cue.kind === 'forbids' || cue.kind === 'discourages')
  // "Abusive comments will lead to disciplinary action": the consequence speaks, not the "will".
  const consequence = after[0]?.force === 'statement' ? after.find((cue) => cue.kind === 'punishes') : undefined
  const next = against ?? consequence ?? after[0]
  if (!next) return null
  const governedFrom = next.from
  if (next.kind === 'punishes') return { wording: 'forbids', force: 'statement', governedFrom }
  const turned = cues.find(
    (cue) => (cue.kind === 'negates' || cue.kind === 'discourages') && cue.from >= next.to && cue.from - next.to <= 2,
  )
  // "Those invited to endorse somebody should decline"; "sends a request, our advice is that you ignore it".
  if ((next.kind === 'requires' || next.kind === 'recommends') && turned)
    return { ...combineCues(turned, next, [next], words), governedFrom }
  return { ...combineCues(next, after[0] === next ? undefined : after[0], [], words), governedFrom }
}

/** "The following are disciplinary offences:" forbids what the list names. */
export function governByConsequence(cues: readonly Cue[], own: readonly Cue[]): Governed | null {
  const all = own.length === 0 ? cues : own
  const consequence = all.findLast((cue) => cue.kind === 'punishes')
  if (own.some((cue) => cue.kind !== 'punishes')) return null
  const governing = cues.some((cue) => cue.kind === 'forbids' || cue.kind === 'negates')
  return consequence && !governing ? { wording: 'forbids', force: 'statement', governedFrom: consequence.from } : null
}

/** "Candidates are told that searches may be made": what is told governs nothing. */
function isTelling({ to }: Found, words: readonly Word[]): boolean {
  return words[to]?.form === 'that' && /^(?:told|informed|notified)$/.test(words[to - 1]?.form ?? '')
}

/** "… incidents which the school might want to explore": a wish that comes after in a clause of its own tells what the act is for. */
function isWish({ kind, from }: Cue, words: readonly Word[]): boolean {
  const relative = words.slice(Math.max(0, from - 4), from).some(({ form }) => /^(?:which|that|who|whom)$/.test(form))
  return kind === 'recommends' && relative && /^(?:may|might)$/.test(words[from]?.form ?? '')
}

/** What is denied after the act is another matter, but for what "will not be" or "is not" done to it. */
function isLoose(cue: Cue, words: readonly Word[]): boolean {
  return cue.kind === 'negates' && words[cue.to]?.form !== 'be' && !isUndone(cue, words) && !isKeptAway(cue, words)
}

/** "Searches may be carried out", "details may only be released" and "who wish to use it may do so" allow; "use at work may be monitored" has another matter. */
function isBareModal(cue: Cue, words: readonly Word[]): boolean {
  if (cue.kind !== 'allows' || cue.to - cue.from > 1 || !/^(?:may|can)$/.test(words[cue.from]?.form ?? '')) return false
  if (/^(?:only|do)$/.test(words[cue.to]?.form ?? '')) return false
  return !words.slice(cue.to, cue.to + 4).some((word) => doings.has(word.form))
}
