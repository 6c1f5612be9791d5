import type { Force } from '../../model/clause.ts'
import { plainText } from '../../model/plain-text.ts'
import { clauseText, type PlacedClause } from '../../model/walk-clauses.ts'
import { type ForceReading, readForces, readInstruction } from './read-force.ts'

/** What surrounds a clause, nearest last. */
export interface ForceContext {
  headings: readonly string[]
  leadIns: readonly string[]
}

/** @returns The force of a clause where it stands. */
export function clauseForce({ clause, leadIns, sections }: PlacedClause): Force {
  if (clause.form === 'reference' || clause.form === 'signature') return 'statement'
  return forceOf(clauseText(clause), { headings: sections.map((section) => plainText(section.heading)), leadIns })
}

/** @returns The strength of a clause's wording. */
export function forceOf(text: string, context: ForceContext): Force {
  return forceReadingOf(text, context)?.force ?? 'statement'
}

/**
 * Read the force of a clause: from a verb of its own main clause; else from the nearest lead-in that has one ("Staff must
 * not:"); else from a subordinate verb; else from the heading ("Recommendations"); else from its being an instruction.
 *
 * @returns Null for a plain statement.
 */
export function forceReadingOf(text: string, { headings, leadIns }: ForceContext): ForceReading | null {
  const own = readForces(text)
  if (own.main && !(startsAsItem(text) && leadIns.length > 0)) return own.main
  const given = leadIns.toReversed().map((leadIn) => readForces(introductionOf(leadIn)))
  const inherited = given.find(({ main }) => main)?.main ?? given.find(({ subordinate }) => subordinate)?.subordinate
  if (inherited) return inherited
  return own.main ?? own.subordinate ?? headingForce(headings.at(-1) ?? '') ?? readInstruction(text)
}

/** An item that goes on from its lead-in ("report to …", "never share …") has no main verb of its own to judge by. */
function startsAsItem(text: string): boolean {
  return /^\W*(?:\p{Ll}|(?:Not|Never|Do not|Don['’]t|Always|Avoid|That|Report|Keep|Ensure|Use|Make|Be|Take|Carefully)\b)/u.test(
    text,
  )
}

function introductionOf(leadIn: string): string {
  return leadIn.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? leadIn
}

function headingForce(heading: string): ForceReading | null {
  const advice = /\b(?:recommendations?|advice|tips|good practice|best practice)\b/iu.exec(heading)
  if (advice) return { force: 'advice', negated: false, evidence: advice[0] }
  const rule = readForces(heading)
  return rule.main
}
