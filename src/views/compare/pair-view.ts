import { type AlignedClause, type AlignedRow, alignPolicies } from '../../compare/align-policies.ts'
import type { Library } from '../../library.ts'
import { plainText } from '../../model/plain-text.ts'
import type { Policy } from '../../model/policy.ts'
import { clauseText, walkClauses } from '../../model/walk-clauses.ts'
import { type Addresses, addresses } from '../addresses.ts'
import { counted } from '../count-words.ts'
import { type Frame, frame } from '../frame.ts'
import { forceNames } from '../marks.ts'
import { describeDifference } from './differences.ts'
import { markedHtml } from './marked-html.ts'
import { placeName } from './place-name.ts'
import { type PolicyColumn, policyColumns } from './policy-column.ts'
import { type TakeAway, takeAway } from './take-away.ts'

/** Two policies of different schools, clause by clause. */
export interface PairView {
  frame: Frame
  a: PolicyColumn
  b: PolicyColumn
  /** How much they share, in a sentence or two. */
  summary: string[]
  topics: PairTopic[]
  takeAway: TakeAway
}

/** The clauses of both on one topic. */
export interface PairTopic {
  id: string
  name: string
  /** Where only one of them has clauses on it. */
  only: string | null
  rows: PairRow[]
}

/** Clauses in much the same words beside each other, or those of one policy alone. */
export interface PairRow {
  a: PairClause[]
  b: PairClause[]
  /** Where the words are much the same: those of `b`, with what differs from `a` marked. */
  html: string | null
  differences: string[]
}

export interface PairClause {
  place: string
  href: string
  leadIn: string
  text: string
  force: string | null
}

/** With more policies than this, pairs are made when a reader asks for them. */
export const mostPaired = 12

/** @returns Every two policies of different schools, where there are few enough policies for each pair to have a page. */
export function policyPairs(library: Library): [Policy, Policy][] {
  const { policies } = library
  if (policies.length > mostPaired) return []
  return policies.flatMap((a, index) =>
    policies.slice(index + 1).flatMap((b): [Policy, Policy][] => (a.school.id === b.school.id ? [] : [[a, b]])),
  )
}

export async function pairView(library: Library, policies: [Policy, Policy]): Promise<PairView> {
  const at = addresses(library.settings.base)
  const [one, two] = policies
  const [a, b] = policyColumns(library, policies) as [PolicyColumn, PolicyColumn]
  const [clausesA, clausesB] = await Promise.all([alignedClauses(library, one), alignedClauses(library, two)])
  const rows = alignPolicies(clausesA, clausesB)
  return {
    frame: frame(library, {
      title: `${a.text} beside ${b.text}`,
      description: `${a.title} of ${a.text} and ${b.title} of ${b.text}, clause by clause.`,
      address: at.pair(one.inForce, two.inForce),
    }),
    a: { ...a, shown: true },
    b: { ...b, shown: true },
    summary: pairSummary(rows, a.text, b.text),
    topics: pairTopics(rows, library, policies, [a, b], at),
    takeAway: takeAway(at, `two/${a.key}/${b.key}`),
  }
}

async function alignedClauses(library: Library, { inForce }: Policy): Promise<AlignedClause[]> {
  const { body } = await library.readEdition(inForce)
  return [...walkClauses(body)].map(({ clause, leadIns, sections }) => ({
    ...{ id: clause.id, number: clause.number, leadIn: leadIns.join(' '), text: clauseText(clause) },
    heading: plainText(sections.at(-1)?.heading ?? []),
    ...{ topics: clause.topics, force: clause.force },
  }))
}

function pairSummary(rows: readonly AlignedRow[], a: string, b: string): string[] {
  const count = (kind: AlignedRow['kind']): number => rows.filter((row) => row.kind === kind).length
  return [
    `${counted(count('both'), 'clause is', 'clauses are')} in much the same words in both.`,
    `${counted(count('only-a'), 'clause stands', 'clauses stand')} in these words only at ${a}.`,
    `${counted(count('only-b'), 'clause stands', 'clauses stand')} in these words only at ${b}.`,
  ]
}

/** Each clause is shown once: under its first topic in the order of the taxonomy. */
function pairTopics(
  rows: readonly AlignedRow[],
  library: Library,
  policies: [Policy, Policy],
  [a, b]: [PolicyColumn, PolicyColumn],
  at: Addresses,
): PairTopic[] {
  const order = library.topics.map(({ id }) => id)
  const topicOf = (row: AlignedRow): string => {
    const { topics } = row.kind === 'only-b' ? row.b : row.a
    return order.find((id) => topics.includes(id)) ?? ''
  }
  const groups = Map.groupBy(rows, topicOf)
  return [...library.topics, { id: '', name: 'On no topic' }].flatMap(({ id, name }): PairTopic[] => {
    const group = groups.get(id) ?? []
    if (group.length === 0) return []
    return [
      { id: id || '_none', name, only: onlyOne(group, a.text, b.text), rows: pairRows(group, policies, [a, b], at) },
    ]
  })
}

function onlyOne(rows: readonly AlignedRow[], a: string, b: string): string | null {
  if (rows.every(({ kind }) => kind === 'only-a')) return `Only ${a} has clauses here.`
  if (rows.every(({ kind }) => kind === 'only-b')) return `Only ${b} has clauses here.`
  return null
}

/** What is alike stands first, each pair in a row of its own; the rest of both stands side by side in one row. */
function pairRows(
  rows: readonly AlignedRow[],
  [one, two]: [Policy, Policy],
  [a, b]: [PolicyColumn, PolicyColumn],
  at: Addresses,
): PairRow[] {
  const alike = rows.flatMap((row): PairRow[] =>
    row.kind !== 'both'
      ? []
      : [
          {
            a: [pairClause(row.a, one, at)],
            b: [pairClause(row.b, two, at)],
            html: markedHtml(row.words),
            differences: row.differences.map((difference) =>
              describeDifference(difference, `at ${a.text}`, `at ${b.text}`),
            ),
          },
        ],
  )
  const onlyA = rows.flatMap((row) => (row.kind === 'only-a' ? [pairClause(row.a, one, at)] : []))
  const onlyB = rows.flatMap((row) => (row.kind === 'only-b' ? [pairClause(row.b, two, at)] : []))
  const rest = onlyA.length + onlyB.length > 0 ? [{ a: onlyA, b: onlyB, html: null, differences: [] }] : []
  return [...alike, ...rest]
}

function pairClause(
  { id, number, heading, leadIn, text, force }: AlignedClause,
  { inForce }: Policy,
  at: Addresses,
): PairClause {
  return {
    place: placeName(number, heading),
    href: at.clause(inForce, id),
    ...{ leadIn, text, force: forceNames[force] || null },
  }
}
