import { plainText } from '../model/plain-text.ts'
import { clauseText, type PlacedClause } from '../model/walk-clauses.ts'
import type { ClauseInContext } from './tag-topics.ts'

/** Read a clause with the nearest heading above it and the words that introduce its list. */
export function clauseContext({ clause, leadIns, sections }: PlacedClause): ClauseInContext {
  return {
    heading: plainText(sections.at(-1)?.heading ?? []),
    leadIn: leadIns.at(-1) ?? '',
    text: clauseText(clause),
  }
}
