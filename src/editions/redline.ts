import type { Change, ChangeKind, ChangeOf, WordEdit } from '../model/change.ts'
import type { Body } from '../model/clause.ts'
import { alignEditions } from './align-editions.ts'
import { diffWords } from './diff-words.ts'
import type { ComparedEdition, SummaryContext } from './summary/comparison.ts'
import { summariseChanges } from './summary/summarise-changes.ts'
import { depthOf, type Unit, unitKey, unitsByKey, unitsOf } from './units.ts'

/** One change with the words of both editions. */
export interface RedlineRow {
  kind: ChangeKind
  of: ChangeOf
  /** Id before; null for what was added. */
  from: string | null
  /** Id after; null for what was removed. */
  to: string | null
  /** The label as printed before, such as `4.1`; null where there is none. */
  labelBefore: string | null
  labelAfter: string | null
  /** The clause's or heading's own words; empty where it was not there. */
  before: string
  after: string
  /** Of a heading its depth, 1 and up; of a clause 0 for a paragraph and 1 and up for list items. */
  depth: number
  /** Id of the clause that introduces this one, in the later edition that has it; null where none does. */
  under: string | null
  /** Joining `=` and `-` gives `before`, joining `=` and `+` gives `after`. */
  words: WordEdit[]
}

export interface Redline {
  changes: RedlineRow[]
  /** What changed, in plain English, a sentence or two an entry. */
  summary: string[]
}

/**
 * Say all that changed between two editions, of one policy or of any two.
 *
 * @param context Names of topics, questions and answers, where the summary is to speak of them.
 * @returns Rows in the reading order of `after`; every clause and heading of both is in at least one.
 */
export function redline(before: ComparedEdition, after: ComparedEdition, context: SummaryContext = {}): Redline {
  const changes = alignEditions(before.body, after.body)
  return {
    changes: redlineRows(before.body, after.body, changes),
    summary: summariseChanges({ before, after, changes }, context),
  }
}

/** Give each change the words of the units it is about. */
export function redlineRows(before: Body, after: Body, changes: readonly Change[]): RedlineRow[] {
  const [old, now] = [sideOf(before), sideOf(after)]
  return changes.map((change) => {
    const from = 'from' in change ? old.byKey.get(unitKey(change.of, change.from)) : undefined
    const to = 'to' in change ? now.byKey.get(unitKey(change.of, change.to)) : undefined
    const [textBefore, textAfter] = [from?.text ?? '', to?.text ?? '']
    return {
      kind: change.kind,
      of: change.of,
      from: from?.node.id ?? null,
      to: to?.node.id ?? null,
      labelBefore: from?.node.label ?? null,
      labelAfter: to?.node.label ?? null,
      before: textBefore,
      after: textAfter,
      ...(to ? placeOf(now, to) : placeOf(old, from)),
      words: 'words' in change ? change.words : diffWords(textBefore, textAfter),
    }
  })
}

interface Side {
  units: Unit[]
  byKey: Map<string, Unit>
}

function sideOf(body: Body): Side {
  const units = unitsOf(body)
  return { units, byKey: unitsByKey(units) }
}

function placeOf({ units }: Side, unit: Unit | undefined): Pick<RedlineRow, 'depth' | 'under'> {
  const above = unit && units[unit.parent]
  return { depth: unit ? depthOf(units, unit) : 0, under: above?.node.kind === 'clause' ? above.node.id : null }
}
