import { diffWords } from '../editions/diff-words.ts'
import type { WordEdit } from '../model/change.ts'
import type { Force } from '../model/clause.ts'
import { type Difference, findDifferences } from './find-differences.ts'
import { findNear } from './find-near.ts'

/** A clause of one school's policy, as far as shared wording needs it. */
export interface SharedClause {
  school: string
  policy: string
  edition: string
  id: string
  text: string
  topics: readonly string[]
  force: Force
}

/** Clauses of several schools with much the same words. */
export interface Family {
  /** Stable name: where its first member stands. */
  id: string
  topics: string[]
  /** By school. The first is the one the others are compared with: the wording that most share, or the first school's. */
  members: FamilyMember[]
}

export interface FamilyMember {
  clause: SharedClause
  /** From the first member's words to this one's; empty for the first. */
  words: WordEdit[]
  /** What a governor should see first: differences of force, of negation, of who must act. */
  differences: Difference[]
}

/** Share of word pairs that two clauses have in common when one was surely written with the other at hand. */
const near = 0.6

/**
 * Find the clauses that several schools share, with the differences between them. A clause is in one family at most;
 * within one school nothing is shared.
 *
 * @returns Families whose wording differs in force, negation or actor first, then the larger; a stable order.
 */
export function sharedWording(clauses: readonly SharedClause[]): Family[] {
  const pairs = findNear(
    clauses.map(({ text }) => text),
    near,
  ).filter(([a, b]) => clauses[a]?.school !== clauses[b]?.school)
  return groupsOf(pairs)
    .map((group) => toFamily(group.flatMap((index) => clauses[index] ?? [])))
    .sort((a, b) => weigh(b) - weigh(a) || b.members.length - a.members.length || (a.id < b.id ? -1 : 1))
}

/** Groups of indexes that pairs tie together, directly or by others. */
function groupsOf(pairs: readonly [number, number][]): number[][] {
  const home = new Map<number, number[]>()
  for (const [a, b] of pairs) {
    const [first, second] = [home.get(a) ?? [a], home.get(b) ?? [b]]
    if (first === second) continue
    const group = [...first, ...second]
    for (const index of group) home.set(index, group)
  }
  return [...new Set(home.values())].map((group) => group.sort((a, b) => a - b))
}

function toFamily(clauses: SharedClause[]): Family {
  const model = mostCommon(clauses)
  const others = clauses.filter((clause) => clause !== model)
  const members = [model, ...others].map((clause) => ({
    clause,
    words: clause === model ? [] : diffWords(model.text, clause.text),
    differences: clause === model ? [] : findDifferences(model, clause),
  }))
  const topics = [...new Set(clauses.flatMap((clause) => clause.topics))]
  return { id: `${model.school}/${model.policy}/${model.edition}/${model.id}`, topics, members }
}

/** The first of the clauses whose exact words most of them have. */
function mostCommon(clauses: SharedClause[]): SharedClause {
  const counts = Map.groupBy(clauses, ({ text }) => text)
  const [model] = [...counts.values()].reduce((best, same) => (same.length > best.length ? same : best))
  return model as SharedClause
}

function weigh(family: Family): number {
  return family.members.reduce((sum, { differences }) => sum + differences.length, 0)
}
