import { readBidding } from '../../lines/order-line.ts'
import type { Force } from '../../model/clause.ts'
import { plainText } from '../../model/plain-text.ts'
import { clauseText, type PlacedClause } from '../../model/walk-clauses.ts'
import { announcedList } from '../announced-list.ts'
import { introduction } from '../clause-context.ts'
import { headingsOver } from '../headings-over.ts'
import { readWords } from '../read-words.ts'
import { type ForceReading, readForces, readInstruction, readVerbless } from './read-force.ts'

/** What surrounds a clause, nearest last. */
export interface ForceContext {
  headings: readonly string[]
  leadIns: readonly string[]
}

/** @returns The force of a clause where it stands. */
export function clauseForce(placed: PlacedClause): Force {
  const { clause, leadIns } = placed
  if (clause.form === 'reference' || clause.form === 'signature') return 'statement'
  return forceOf(clauseText(clause), {
    headings: headingsOver(placed).map(({ heading }) => plainText(heading)),
    leadIns,
  })
}

/** @returns The strength of a clause's wording. */
export function forceOf(text: string, context: ForceContext): Force {
  return forceReadingOf(text, context)?.force ?? 'statement'
}

/**
 * Read the force of a clause: from a verb of its own main clause; else from the nearest lead-in that has one ("Staff must
 * not:"); else from a subordinate verb; else from the heading ("Recommendations"); else from its being an instruction, or a line
 * without a verb ("incidents to be logged"). What
 * only may happen in a subordinate clause ("problems that may arise") is no permission, and an aim ("The policy aims to:
 * encourage …") no advice.
 *
 * @returns Null for a plain statement.
 */
export function forceReadingOf(text: string, { headings, leadIns }: ForceContext): ForceReading | null {
  const own = readForces(text)
  const item = startsAsItem(text) && leadIns.length > 0
  if (own.main && !item && !(own.main.force === 'advice' && isAim(leadIns.at(-1)))) return own.main
  const given = leadIns.toReversed().map((leadIn) => readLeadIn(introduction(leadIn)))
  const inherited = given.find(({ main }) => main)?.main ?? given.map((one) => ruled(one.subordinate)).find(Boolean)
  if (inherited) return inherited
  if (isAim(leadIns.at(-1))) return null
  const announced = announcedForce(leadIns.at(-1) ?? '')
  if (announced) return announced
  const read = own.main ?? ruled(own.subordinate) ?? headingForce(headings.at(-1) ?? '')
  const instructed = goesOn.test(leadIns.at(-1) ?? '') ? null : readInstruction(text)
  return read ?? instructed ?? readVerbless(text) ?? toldToDo(leadIns.at(-1) ?? headings.at(-1) ?? '')
}

/** Under "Do", "Please do" and "Dos" every line is an instruction, whatever verb it opens with. */
function toldToDo(above: string): ForceReading | null {
  const evidence = readBidding(above)
  return evidence === null ? null : { force: 'should', negated: false, evidence }
}

/** "This policy will:", "The page exists to:": what follows goes on with the sentence and instructs nobody. */
const goesOn = /\b(?:will|to)\W*$/iu

/**
 * "For staff, requirements include:" obliges without a verb. What a list of breaches is called tells nothing of how strong
 * the rules are.
 */
function announcedForce(leadIn: string): ForceReading | null {
  const text = introduction(leadIn)
  const words = readWords(text)
  const announced = announcedList(words)
  if (!announced || announced.force === 'statement') return null
  const { kind, force, from } = announced
  return { force, negated: kind === 'forbids', evidence: text.slice(words[from]?.start, words[from]?.end) }
}

function ruled(reading: ForceReading | null): ForceReading | null {
  return reading?.force === 'may' ? null : reading
}

/** A lead-in that says what a policy or a tool is for: "This policy aims to:", "We use social media to:". */
function isAim(leadIn: string | undefined): boolean {
  return aim.test(leadIn ?? '')
}

const aim =
  /\b(?:(?:aims?|purposes?|objectives?|ambitions?|intended|designed|in order|seeks)\b(?:[^.!?]*\b(?:to|that\b[^.!?]*))?|uses?\b[^.!?]*\bto)\W*$/iu

/** A list may go on from a bare "will": "The clerk will:" obliges the clerk, "We will not:" those who promise it. */
function readLeadIn(text: string): ReturnType<typeof readForces> {
  const forces = readForces(text)
  const will = /\bwill( not| never)?\W*$/iu.exec(text)
  if (forces.main || !will) return forces
  const negated = will[1] !== undefined
  if (!negated && /\b(?:policy|document|guidance|school|academy|trust|setting|nursery|we|it)\b[^.!?]*$/iu.test(text))
    return forces
  return { ...forces, main: { force: 'must', negated, evidence: will[0].replace(/\W+$/u, '') } }
}

/** An item that goes on from its lead-in ("report to …", "never share …") has no main verb of its own to judge by. */
function startsAsItem(text: string): boolean {
  return /^\W*(?:\p{Ll}|(?:Not|Never|Do not|Don['’]t|Always|Avoid|That|Report|Keep|Ensure|Use|Make|Be|Take|Carefully|Encourage|Discourage|Advise|Recommend|Suggest)\b)/u.test(
    text,
  )
}

function headingForce(heading: string): ForceReading | null {
  const advice = /\b(?:recommendations?|advice|tips|good practice|best practice)\b/iu.exec(heading)
  if (advice) return { force: 'advice', negated: false, evidence: advice[0] }
  const rule = readForces(heading)
  return rule.main
}
