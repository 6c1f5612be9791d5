import type { Force } from '../../model/clause.ts'
import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { Cue } from './find-cues.ts'
import { commandsOf } from './govern-command.ts'
import { partAround } from './is-apart.ts'
import type { Passage } from './list-passages.ts'

/**
 * The strength of a sentence that states a fact: of the verb nearest before the fact, within its part of the sentence, else
 * of one after it. "Breaches should be reported and may lead to dismissal" is `should` for the first, `may` for the second.
 */
export function spokenForce(passage: Passage, act: Found, here: Found): Force | null {
  const { words, ownFrom } = passage
  const commands = commandsOf(passage).map((at): Strength => ({ at, force: commandForce(words[at], words[at + 1]) }))
  const strengths = [...passage.cues().flatMap((cue) => strengthOf(cue, passage)), ...hedges(words), ...commands]
    .filter(({ at }) => at >= Math.max(ownFrom, here.from) && at < here.to && !isSupposed(words, at))
    .sort((a, b) => a.at - b.at)
  const before = strengths.findLast(({ at }) => at < act.to)
  return (before ?? strengths[0])?.force ?? null
}

/**
 * What a sentence bids in so many words of an act: `must` for "must", "shall" and "is to be", `should` for "should". What is only
 * wondered at bids nothing ("decides whether the police are to be told").
 */
export function bidden(passage: Passage, act: Found, here: Found): Force | null {
  const { words, ownFrom } = passage
  const found = passage
    .cues()
    .filter((cue) => cue.from >= Math.max(ownFrom, here.from) && cue.from < here.to && bids(cue, words))
    .filter(({ from }) => !isWondered(words, from) && !isSupposed(words, from) && !isRelative(words[from - 1]))
  const cue = found.findLast(({ from }) => from < act.to) ?? found[0]
  return cue ? (words[cue.from]?.form === 'should' ? 'should' : 'must') : null
}

/** "Must", "shall", "should", "is to" and "must not"; "is responsible for" tells whose work it is. */
function bids({ kind, from, to }: Cue, words: readonly Word[]): boolean {
  const first = words[from]?.form ?? ''
  if (kind === 'forbids') return first === 'must'
  if (kind !== 'requires' || words[to]?.form === 'understand') return false
  return /^(?:must|shall|should|needs?)$/.test(first) || (/^(?:is|are)$/.test(first) && words[to - 1]?.form === 'to')
}

/** "Whether the police are to be called". */
function isWondered(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 14), at).filter(({ sentence }) => sentence === words[at]?.sentence)
  return before.some(({ form }) => form === 'whether')
}

/** "Report it" and "be polite" order; "think before you post" and "be aware" advise. */
function commandForce(word: Word | undefined, next: Word | undefined): Force {
  if (word?.form === 'be')
    return /^(?:aware|careful|cautious|mindful|wary|conscious)$/.test(next?.form ?? '') ? 'advice' : 'must'
  return /^(?:think|consider|remember|familiarise|understand)$/.test(word?.form ?? '') ? 'advice' : 'must'
}

interface Strength {
  at: number
  force: Force
}

function strengthOf(cue: Cue, { words, text }: Passage): Strength[] {
  if (isRelative(words[cue.from - 1]) || isOutcome(words, cue)) return []
  const hedged = cue.kind === 'punishes' && /^(?:may|could)$/.test(words[cue.from]?.form ?? '')
  if (cue.kind === 'possible' || hedged) return [{ at: cue.from, force: 'may' }]
  if (isPlainOrder(cue, words, text)) return [{ at: cue.from, force: 'must' }]
  // "Inappropriate use will be dealt with under …" tells what happens.
  if (cue.kind === 'punishes' && words[cue.from]?.form === 'will') return [{ at: cue.from, force: 'statement' }]
  const commands = cue.kind === 'requires' || cue.kind === 'forbids' || allows(cue, words)
  return commands && cue.force !== null ? [{ at: cue.from, force: cue.force }] : []
}

/** "The friendship may go on", but not "they are told that a search may be made". */
function allows({ kind, from }: Cue, words: readonly Word[]): boolean {
  const told = words.slice(Math.max(0, from - 7), from).some(({ form }) => /^(?:that|whether)$/.test(form))
  return kind === 'allows' && /^(?:may|can)$/.test(words[from]?.form ?? '') && !told
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
    const hedged = /^(?:could|might|may)$/.test(form)
    const far = words.slice(at + 1, at + 3).some((next) => outcomes.test(next.form))
    return hedged && far ? [{ at, force: 'may' as const }] : []
  })
}

const outcomes = /^(?:lead|lose|cost|result|face|amount|end|mean|subject|liable|dismissed)$/

/** "Set it so that only friends can see it", "make sure that only they can": what follows is what the order is for. */
function isOutcome(words: readonly Word[], { kind, from }: Cue): boolean {
  const before = words.slice(Math.max(0, from - 9), from)
  return (
    kind === 'possible' &&
    before.some(
      ({ form }, at) => /^(?:sure|ensure|ensuring)$/.test(form) || (form === 'so' && before[at + 1]?.form === 'that'),
    )
  )
}

/** "If we ask you to take it down, …", "where it may hold one, …": what is supposed up to a comma is not yet said. */
function isSupposed(words: readonly Word[], at: number): boolean {
  const { from, to } = partAround(words, at)
  const supposes = words
    .slice(Math.max(from, at - 5), at)
    .some(({ form }) => /^(?:if|when|whenever|where|wherever|unless|once)$/.test(form))
  return supposes && words[to]?.sentence === words[at]?.sentence
}

function isRelative(word: Word | undefined): boolean {
  return word !== undefined && /^(?:which|that|who|what)$/.test(word.form)
}
