import { describeHistory } from '../editions/describe-history.ts'
import type { ClauseHistory } from '../editions/lineage.ts'
import type { FrontMatter } from '../model/edition.ts'
import type { Addresses } from './addresses.ts'
import { withFragment } from './href.ts'
import type { Marks } from './marks.ts'

/**
 * Tell a clause's own history in a few words, with the way to what changed in it here.
 *
 * @param history Undefined where nothing is known of it.
 * @param front The edition that the clause is read in.
 */
export function historyMark(
  history: ClauseHistory | undefined,
  front: FrontMatter,
  id: string,
  to: Addresses,
): Marks['history'] {
  if (!history) return undefined
  const changedHere = history.events.at(-1)?.edition === front.edition
  return { text: describeHistory(history), href: changedHere ? withFragment(to.changes(front), id) : null }
}

/** Add a clause's history to its marks, where it has one. */
export function withHistory(marks: Marks | null, history: Marks['history']): Marks | null {
  return history ? { force: '', topics: [], ...marks, history } : marks
}
