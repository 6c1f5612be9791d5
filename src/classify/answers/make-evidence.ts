import type { Force } from '../../model/clause.ts'
import type { CompiledRule } from './compile-questions.ts'
import type { Passage } from './list-passages.ts'
import { findAny, phraseSet } from './phrase-set.ts'
import type { ReadWording } from './read-wording.ts'

/** A passage that answers a question, and what it answers. */
export interface Evidence {
  question: string
  /** What its question is about; null for one about the policy itself, which clauses on any topic answer. */
  topic: string | null
  passage: Passage
  /** Null where the passage speaks of the matter but its wording cannot be told. */
  position: string | null
  force: Force
  rank: number
  weak: boolean
  /** Whether names were found, which the words around them cannot gainsay. */
  names: boolean
  /** Whether it allows the act, however many conditions it makes. */
  allows: boolean
  /** Whether it forbids without leaving room for an exception: "under no circumstances". */
  absolute: boolean
}

/** Put together what a rule has found in a passage. */
export function makeEvidence(
  rule: CompiledRule,
  passage: Passage,
  wording: ReadWording,
  position: string | null,
): Evidence {
  const { id, topic, ofPolicy } = rule.question.question
  return {
    question: id,
    topic: ofPolicy ? null : topic,
    passage,
    position,
    force: isPledge(rule, wording, position) ? 'must' : forceOf(rule, passage, wording),
    rank: rule.rank,
    weak: rule.rule.weak,
    names: rule.rule.names,
    allows: wording.wording === 'allows',
    absolute: wording.wording === 'forbids' && findAny(absolutely, passage.words) !== null,
  }
}

/** A line of the front matter states a fact, whatever verbs it uses ("Review cycle: every two years"). */
function forceOf({ rule }: CompiledRule, passage: Passage, wording: ReadWording): Force {
  if (passage.clause === null) return 'statement'
  // What a school reserves the right to do it states, though it is what it may do.
  if (rule.force === 'may' && findAny(reserving, passage.words)) return 'statement'
  if (rule.force === 'told') return wording.bidden() ?? 'statement'
  const stated = typeof rule.says === 'string' || wording.wording === 'states'
  return rule.force ?? (stated ? wording.spoken : wording.force)
}

/** Asked whether a thing must be done, a "will" pledges it: "applicants will be told". Asked what is the case, it tells. */
function isPledge({ question }: CompiledRule, { wording, force }: ReadWording, position: string | null): boolean {
  const asksForDuty = question.question.positions.includes('required') && position !== 'forbidden'
  return asksForDuty && wording === 'requires' && force === 'statement'
}

const reserving = phraseSet(['reserve ~6 right|power|discretion'])

const absolutely = phraseSet([
  'under|in no circumstance',
  'on no account',
  'at no time',
  'never ~6 any circumstance',
  'in any circumstance',
  'no exception',
  '=strictly',
])
