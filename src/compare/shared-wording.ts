import { diffWords } from '../editions/diff-words.ts'
import type { WordEdit } from '../model/change.ts'
import type { Force } from '../model/clause.ts'
import { compareText } from '../model/compare-text.ts'
import { type Difference, findDifferences } from './find-differences.ts'
import { groupNear } from './group-near.ts'

/** Where a clause stands. */
export interface ClausePlace {
  school: string
  policy: string
  edition: string
  id: string
}

/** A clause of one school's policy, as far as shared wording needs it. */
export interface SharedClause extends ClausePlace {
  /** The words that introduce it; they belong to what it asks. */
  leadIn: string
  text: string
  topics: readonly string[]
  force: Force
}

/** Clauses of several schools with much the same words. */
export interface Family {
  /** Stable name: where the first clause of its first wording stands. */
  id: string
  topics: string[]
  /** How many schools share it. */
  schools: number
  /** The first is the one the others are compared with: the wording that most clauses have, or the first school's. */
  wordings: Wording[]
}

/** One wording of a family, letter for letter, and where it stands. */
export interface Wording {
  leadIn: string
  text: string
  force: Force
  clauses: ClausePlace[]
  /** From the first wording's own words to this one's; empty for the first. */
  words: WordEdit[]
  /** The same of the words that introduce them. */
  leadInWords: WordEdit[]
  /** What a governor should see first: differences of force, of negation, of who must act. */
  differences: Difference[]
}

/** Share of word pairs that two clauses have in common when one was surely written with the other at hand. */
const near = 0.6

/** So many words tell one clause from another; fewer are shared by chance. */
const fewestWords = 7

/**
 * Find the clauses that several schools share, with the differences between them. A clause is in one family at most;
 * within one school nothing is shared.
 *
 * @returns Families whose wording differs in force, negation or actor first, then the larger; a stable order.
 */
export function sharedWording(clauses: readonly SharedClause[]): Family[] {
  const alike = [...Map.groupBy(clauses, ({ text }) => text).values()].filter(([one]) => isLong(one?.text ?? ''))
  const schools = alike.map((group) => new Set(group.map(({ school }) => school)))
  const differ = (a: number, b: number): boolean => new Set([...(schools[a] ?? []), ...(schools[b] ?? [])]).size > 1
  const groups = groupNear(
    alike.map(([one]) => one?.text ?? ''),
    near,
    differ,
  )
  const inGroups = new Set(groups.flat())
  const alone = alike.keys().filter((index) => !inGroups.has(index) && (schools[index]?.size ?? 0) > 1)
  return [...groups, ...[...alone].map((index) => [index])]
    .map((group) => toFamily(group.flatMap((index) => alike[index] ?? [])))
    .sort((a, b) => weigh(b) - weigh(a) || b.schools - a.schools || compareText(a.id, b.id))
}

function isLong(text: string): boolean {
  return text.split(' ').length >= fewestWords
}

function toFamily(clauses: SharedClause[]): Family {
  const groups = [...Map.groupBy(clauses, ({ leadIn, text, force }) => `${leadIn}\n${text}\n${force}`).values()]
  const [model, ...others] = groups.sort((a, b) => b.length - a.length) as [SharedClause[], ...SharedClause[][]]
  const [first] = model as [SharedClause]
  return {
    id: `${first.school}/${first.policy}/${first.edition}/${first.id}`,
    topics: [...new Set(clauses.flatMap(({ topics }) => topics))],
    schools: new Set(clauses.map(({ school }) => school)).size,
    wordings: [toWording(model, null), ...others.map((group) => toWording(group, first))],
  }
}

function toWording(group: SharedClause[], model: SharedClause | null): Wording {
  const [{ leadIn, text, force }] = group as [SharedClause]
  return {
    leadIn,
    text,
    force,
    clauses: group.map(({ school, policy, edition, id }) => ({ school, policy, edition, id })),
    words: model ? diffWords(model.text, text) : [],
    leadInWords: model ? diffWords(model.leadIn, leadIn) : [],
    differences: model ? findDifferences(model, { leadIn, text, force }) : [],
  }
}

function weigh(family: Family): number {
  return family.wordings.reduce((sum, { differences }) => sum + differences.length, 0)
}
