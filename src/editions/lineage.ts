import type { Change } from '../model/change.ts'
import type { Edition } from '../model/edition.ts'
import { walkClauses } from '../model/walk-clauses.ts'
import { alignEditions } from './align-editions.ts'

/** What happened to a clause in one edition. Its being unchanged is no event. */
export interface ClauseEvent {
  edition: string
  kind: 'added' | 'renumbered' | 'moved' | 'reworded' | 'split' | 'merged'
  /** Ids in the edition before: none for what was added, several for what was merged. */
  from: string[]
}

/** A clause followed back through the editions, whatever its number or heading was. */
export interface ClauseHistory {
  /** The first edition that has it. */
  since: string
  /** After the first edition, oldest first. */
  events: ClauseEvent[]
}

/** The histories of a policy's clauses. */
export interface Lineage {
  /** Edition ids, oldest first. */
  editions: string[]
  /** Changes from each edition to the next, by the later one's id. */
  changes: ReadonlyMap<string, Change[]>
  /** By edition id, then by clause id. */
  histories: ReadonlyMap<string, ReadonlyMap<string, ClauseHistory>>
}

/**
 * Follow every clause through the editions of a policy. A clause that was merged goes on with the history of its first
 * part; each part of one that was split has the history of the whole. One that was removed and came back is new.
 *
 * @param editions Oldest first.
 */
export function lineageOf(editions: readonly Edition[]): Lineage {
  const changes = new Map<string, Change[]>()
  const histories = new Map<string, Map<string, ClauseHistory>>()
  let last: { edition: Edition; histories: Map<string, ClauseHistory> } | null = null
  for (const edition of editions) {
    const { edition: id } = edition.front
    const found: Change[] = last ? alignEditions(last.edition.body, edition.body) : []
    const own: Map<string, ClauseHistory> = last
      ? continueHistories(last.histories, found, id)
      : new Map([...walkClauses(edition.body)].map(({ clause }) => [clause.id, { since: id, events: [] }]))
    if (last) changes.set(id, found)
    histories.set(id, own)
    last = { edition, histories: own }
  }
  return { editions: editions.map(({ front }) => front.edition), changes, histories }
}

function continueHistories(
  before: ReadonlyMap<string, ClauseHistory>,
  changes: readonly Change[],
  edition: string,
): Map<string, ClauseHistory> {
  const histories = new Map<string, ClauseHistory>()
  for (const change of changes) {
    if (change.of !== 'clause' || change.kind === 'removed') continue
    const merged = histories.get(change.to)
    if (merged && 'from' in change) {
      merged.events.at(-1)?.from.push(change.from)
      continue
    }
    const past = 'from' in change ? before.get(change.from) : undefined
    const event = eventOf(change, edition)
    histories.set(change.to, {
      since: past?.since ?? edition,
      events: [...(past?.events ?? []), ...(event ? [event] : [])],
    })
  }
  return histories
}

function eventOf(change: Exclude<Change, { kind: 'removed' }>, edition: string): ClauseEvent | null {
  if (change.kind === 'unchanged') return null
  return { edition, kind: change.kind, from: 'from' in change ? [change.from] : [] }
}
