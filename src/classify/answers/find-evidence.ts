import type { Force } from '../../model/clause.ts'
import type { Found } from '../compile-phrase.ts'
import type { CompiledQuestions, CompiledRule, RuleIndex } from './compile-questions.ts'
import { findActor } from './find-actor.ts'
import { findLeaveActor } from './find-leave-actor.ts'
import type { Passage } from './list-passages.ts'
import { namesMatter } from './names-matter.ts'
import { findAny, phraseSet, restHolds } from './phrase-set.ts'
import { positionOf } from './position-of.ts'
import { type ReadWording, readWording } from './read-wording.ts'
import { fitsAct, fitsPassage, mayRule } from './rule-fits.ts'

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

/**
 * Try every rule on every passage; the weak ones only for questions that the others leave open. One rule gives at most one piece
 * of evidence a passage.
 */
export function findEvidence(passages: readonly Passage[], { questions, strong, weak }: CompiledQuestions): Evidence[] {
  const named = namesMatter(passages)
  const ruling = passages.filter(mayRule)
  const tryAll = (index: RuleIndex, wanted: (rule: CompiledRule) => boolean): Evidence[] =>
    ruling.flatMap((passage) => {
      const fits = (rule: CompiledRule): boolean => named(rule.question.matter, passage) && fitsPassage(rule, passage)
      return evidenceOf(passage, index, wanted, fits)
    })
  const found = tryAll(strong, () => true)
  const mayAsk = new Set(
    questions.flatMap(({ question }) => (question.positions.includes('permitted') ? question.id : [])),
  )
  const settled = new Set(found.filter((item) => settles(item, mayAsk)).map(({ question }) => question))
  return [...found, ...tryAll(weak, (rule) => !settled.has(rule.question.question.id))]
}

/** Leave is settled only when nothing, however weak, speaks against it. */
function settles({ question, position }: Evidence, mayAsk: ReadonlySet<string>): boolean {
  const isLeave = position === 'permitted' || (position === 'required' && mayAsk.has(question))
  return position !== null && !isLeave
}

function evidenceOf(
  passage: Passage,
  index: RuleIndex,
  wanted: (rule: CompiledRule) => boolean,
  fits: (rule: CompiledRule) => boolean,
): Evidence[] {
  const found = new Map<CompiledRule, Evidence>()
  const fitting = new Map<CompiledRule, boolean>()
  for (const [at, word] of passage.words.entries()) {
    for (const { rule, phrase, first } of index.entriesAt(word)) {
      if (found.has(rule) || !wanted(rule)) continue
      const to = first.matchAt(passage.words, at)
      if (to < 0 || !restHolds(phrase, passage.words)) continue
      const fit = fitting.get(rule) ?? fits(rule)
      fitting.set(rule, fit)
      if (!fit) continue
      const evidence = tryRule(rule, passage, { from: at, to })
      if (evidence) found.set(rule, evidence)
    }
  }
  return [...found.values()]
}

function tryRule(rule: CompiledRule, passage: Passage, act: Found): Evidence | null {
  if (!fitsAct(rule, passage, act)) return null
  const wording = readWording(passage, act)
  const actor = passage.takesBack ? findLeaveActor(passage, act) : findActor(passage, wording.governedFrom, act)
  const wanted = rule.rule.actor ?? rule.question.question.actor
  if (wanted !== 'anyone' && actor !== null && actor !== wanted) return null
  const said = positionOf(rule, passage, wording)
  // A permission whose people are not named may be somebody else's.
  const position = said === 'permitted' && wanted !== 'anyone' && actor === null ? null : said
  // A weak rule that cannot tell the wording has probably met another matter.
  if (position === undefined || (position === null && rule.rule.weak)) return null
  return {
    question: rule.question.question.id,
    passage,
    position,
    force: forceOf(rule, passage, wording),
    rank: rule.rank,
    weak: rule.rule.weak,
    allows: wording.wording === 'allows',
    absolute: wording.wording === 'forbids' && findAny(absolutely, passage.words) !== null,
  }
}

/** A line of the front matter states a fact, whatever verbs it uses ("Review cycle: every two years"). */
function forceOf({ rule }: CompiledRule, passage: Passage, wording: ReadWording): Force {
  if (passage.clause === null) return 'statement'
  const stated = typeof rule.says === 'string' || wording.wording === 'states'
  return rule.force ?? (stated ? wording.spoken : wording.force)
}

const absolutely = phraseSet([
  'under|in no circumstance',
  'on no account',
  'at no time',
  'never ~6 any circumstance',
  'in any circumstance',
  'no exception',
  '=strictly',
])
