import { describeHistory } from '../editions/describe-history.ts'
import type { ClauseHistory } from '../editions/lineage.ts'
import type { Body } from '../model/clause.ts'
import type { FrontMatter } from '../model/edition.ts'
import { walkClauses } from '../model/walk-clauses.ts'
import type { Addresses } from './addresses.ts'
import { withFragment } from './href.ts'
import type { Marks } from './marks.ts'

/**
 * Tell each clause's own history in a few words, with the way to what changed in it here. An item that has the history of
 * the clause that introduces it does not repeat it.
 *
 * @param histories By clause id; empty where only one edition is known.
 * @param front The edition that the clauses are read in.
 */
export function historyMarks(
  body: Body,
  histories: ReadonlyMap<string, ClauseHistory>,
  front: FrontMatter,
  to: Addresses,
): Map<string, NonNullable<Marks['history']>> {
  const told = new Map([...histories].map(([id, history]) => [id, describeHistory(history)]))
  const marks = [...walkClauses(body)].flatMap(({ clause: { id }, parent }) => {
    const text = told.get(id)
    if (text === undefined || (parent && told.get(parent.id) === text)) return []
    const changedHere = histories.get(id)?.events.at(-1)?.edition === front.edition
    return [[id, { text, href: changedHere ? withFragment(to.changes(front), id) : null }] as const]
  })
  return new Map(marks)
}

/** Add a clause's history to its marks, where it has one. */
export function withHistory(marks: Marks | null, history: Marks['history']): Marks | null {
  return history ? { force: '', topics: [], ...marks, history } : marks
}
