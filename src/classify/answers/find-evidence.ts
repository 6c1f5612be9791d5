import type { Force } from '../../model/clause.ts'
import type { Wording } from '../../model/question.ts'
import type { Found } from '../compile-phrase.ts'
import type { CompiledQuestions, CompiledRule } from './compile-questions.ts'
import { findActor } from './find-actor.ts'
import type { Passage } from './list-passages.ts'
import { findAny, findPlaces, phraseSet, restHolds } from './phrase-set.ts'
import { type ReadWording, readWording } from './read-wording.ts'

/** A passage that answers a question, and what it answers. */
export interface Evidence {
  question: string
  passage: Passage
  /** Null where the passage speaks of the matter but its wording cannot be told. */
  position: string | null
  force: Force
  rank: number
  weak: boolean
  /** Whether it allows the act, however many conditions it makes. */
  allows: boolean
  /** Whether it forbids without leaving room for an exception: "under no circumstances". */
  absolute: boolean
}

/** Try every rule on every passage. One rule gives at most one piece of evidence a passage. */
export function findEvidence(passages: readonly Passage[], questions: CompiledQuestions): Evidence[] {
  return passages.flatMap((passage) => evidenceOf(passage, questions))
}

function evidenceOf(passage: Passage, questions: CompiledQuestions): Evidence[] {
  const found = new Map<CompiledRule, Evidence>()
  for (const [at, word] of passage.words.entries()) {
    for (const { rule, phrase, first } of questions.entriesAt(word)) {
      if (found.has(rule)) continue
      const to = first.matchAt(passage.words, at)
      if (to < 0 || !restHolds(phrase, passage.words)) continue
      const evidence = tryRule(rule, passage, { from: at, to })
      if (evidence) found.set(rule, evidence)
    }
  }
  return [...found.values()]
}

function tryRule(rule: CompiledRule, passage: Passage, act: Found): Evidence | null {
  const { words, ownFrom } = passage
  // Lines of the front matter are asked only about the policy itself.
  if (passage.clause === null && rule.question.question.frontMatter === undefined) return null
  const partners = rule.with.map((phrases) =>
    findPlaces(phrases, words).filter((place) => !rule.rule.weak || place.to <= ownFrom || isNear(place, act)),
  )
  const missing = rule.with.filter((_, index) => partners[index]?.length === 0)
  if (missing.some((phrases) => !findAny(phrases, passage.antecedent))) return null
  if (typeof rule.rule.says !== 'string' && (findAny(purposes, words)?.from ?? 9) < 3) return null
  if (rule.rule.weak && words.length > longestForWeak) return null
  // What stands wholly in the lead-in is the lead-in's own matter, not that of every item below it.
  if (act.to <= ownFrom && !partners.some((places) => places.some(({ to }) => to > ownFrom))) return null
  if (rule.without && findAny(rule.without, words)) return null
  if (rule.notInside && findAny(rule.notInside, words.slice(act.from, act.to))) return null
  if (rule.outside && findAny(rule.outside, passage.headings)) return null
  if (rule.about && !findAny(rule.about, passage.near())) return null
  const wording = readWording(passage, act)
  const actor = findActor(passage, wording.governedFrom, act)
  const wanted = rule.rule.actor ?? rule.question.question.actor
  if (wanted !== 'anyone' && actor !== null && actor !== wanted) return null
  const said = positionOf(rule, passage, wording)
  // A permission whose people are not named may be somebody else's.
  const position = said === 'permitted' && wanted !== 'anyone' && actor === null ? null : said
  if (position === undefined) return null
  const force = forceOf(rule, passage, wording)
  return {
    question: rule.question.question.id,
    passage,
    position,
    force,
    rank: rule.rank,
    weak: rule.rule.weak,
    allows: wording.wording === 'allows',
    absolute: wording.wording === 'forbids' && findAny(absolutely, words) !== null,
  }
}

const absolutely = phraseSet([
  'under no circumstance',
  'in no circumstance',
  'on no account',
  'at no time',
  'never ~6 any circumstance',
  'no exception',
  '=strictly',
  'in any circumstance',
])

/** What a policy is for commands nothing: "This policy aims to …". */
const purposes = phraseSet([
  'policy|document|guidance|guideline|agreement|it|code ~3 =aims|=aim|=seeks|intended|designed to',
  'aim|purpose|rationale|objective|intention of|behind ~3 policy|document|guidance|agreement|code',
])

/** What a weak rule looks for in any order must at least stand close by. */
function isNear(place: Found, act: Found): boolean {
  return place.from - act.to <= weakReach && act.from - place.to <= weakReach
}

/** Words of a passage beyond which what stands close by may belong to another item of a list that lost its marks. */
const longestForWeak = 90

/** Words between the act and what a weak rule wants beside it. */
const weakReach = 22

/** A line of the front matter states a fact, whatever verbs it uses ("Review cycle: every two years"). */
function forceOf({ rule }: CompiledRule, passage: Passage, wording: ReadWording): Force {
  if (passage.clause === null) return 'statement'
  const stated = typeof rule.says === 'string' || wording.wording === 'states'
  return rule.force ?? (stated ? wording.spoken : wording.force)
}

/** @returns A position; null where the wording cannot be told; undefined where the passage gives no answer. */
function positionOf(rule: CompiledRule, passage: Passage, read: ReadWording): string | null | undefined {
  const { says } = rule.rule
  if (typeof says === 'string') return says
  const { question, conditions } = rule.question
  const asked = conditions !== null && findAny(conditions, passage.words) !== null
  const limited = asked || read.limits.some((limit) => !isGoverning(limit, read) && !isMinor(rule, passage, limit))
  if (says) return saysByWording(says, read, limited)
  return question.positions.includes('permitted') ? permission(read, limited) : duty(read, asked)
}

function saysByWording(
  says: Partial<Record<Wording, string>>,
  read: ReadWording,
  limited: boolean,
): string | undefined {
  const conditional = says['on-condition']
  return limited && conditional !== undefined && limitable.has(read.wording) ? conditional : says[read.wording]
}

const limitable = new Set<Wording>(['forbids', 'allows', 'requires'])

/** An answer to "may they?". Only an allowance that nothing in its sentence speaks against is a permission. */
function permission(read: ReadWording, limited: boolean): string | null | undefined {
  switch (read.wording) {
    case 'forbids':
      return limited ? 'conditional' : 'forbidden'
    case 'discourages':
      return 'discouraged'
    case 'allows':
      if (limited || read.supposed) return 'conditional'
      return read.contested || read.remote ? null : 'permitted'
    case 'requires':
      return limited ? 'conditional' : undefined
    case 'states':
      return limited ? 'conditional' : undefined
    default:
      return undefined
  }
}

/** An answer to "must they?". What is forbidden is no duty. */
function duty(read: ReadWording, onCondition: boolean): string | undefined {
  switch (read.wording) {
    case 'requires':
    case 'states':
      return onCondition ? 'conditional' : 'required'
    case 'recommends':
      return 'recommended'
    case 'allows':
      return 'conditional'
    default:
      return undefined
  }
}

/** "They may say so, but should not name the school": what limits the first part is the rule of the second. */
function isGoverning({ from, to }: Found, { wording, governedFrom }: ReadWording): boolean {
  return wording === 'forbids' && from <= governedFrom && governedFrom < to
}

/** Whether a limit is one that leaves the rule whole, such as an exception for relatives. */
function isMinor(rule: CompiledRule, passage: Passage, limit: Found): boolean {
  const { minorExceptions } = rule.question
  return minorExceptions !== null && findAny(minorExceptions, passage.words.slice(limit.from)) !== null
}
