import { clauseText, type PlacedClause } from '../../model/walk-clauses.ts'

/** Words of a lead-in that can hardly say what its list is about: "What to do:", "In such a case you should:". */
const bareWords = 7

/**
 * Words with which a paragraph goes on from the one above: "They should …", "In those cases …", "… may not be used for it", "… are told
 * of this", "… says that we will".
 */
const goingOn = [
  /^(?:they|it|then|this|these|those|such|in (?:those|these|such) cases)\b/i,
  /\b(?:for|on) (?:it|them)\b|\b(?:told|told of|(?:fore)?warned of|aware of) this\b|\bof such (?:a|an)\b|\bthe same (?:private|personal) /i,
  /\bthat (?:this|such an? [a-z]+) (?:will|may|might|is|shall)\b|\bthat we (?:will|may|do)[.,;]/i,
]

/**
 * What tells, in the paragraph above in the same section, what a clause is about: above a list whose lead-in is bare, or above a
 * paragraph that goes on from it.
 *
 * @param clauses All clauses, in reading order.
 * @returns Nothing for what says enough by itself.
 */
export function toldAbove(clauses: readonly PlacedClause[], at: number): string {
  const placed = clauses[at]
  if (!placed || !leansOnAbove(placed)) return ''
  const root = placed.depth === 0 ? at : outermostBefore(clauses, at)
  const above = clauses[outermostBefore(clauses, root)]
  return above && above.sections.at(-1) === placed.sections.at(-1) ? clauseText(above.clause) : ''
}

/** @returns Where the clause stands that is in no list, next before a place; below 0 without one. */
function outermostBefore(clauses: readonly PlacedClause[], at: number): number {
  let before = at - 1
  while ((clauses[before]?.depth ?? 0) > 0) before -= 1
  return before
}

function leansOnAbove({ clause, depth, leadIns: [leadIn] }: PlacedClause): boolean {
  if (depth === 0) return goingOn.some((words) => words.test(clauseText(clause)))
  return leadIn !== undefined && leadIn.split(' ').length <= bareWords
}
