import { type Force, forces } from '../../model/clause.ts'
import { opensCommand } from '../command-verbs.ts'
import { forceSigns } from './force-signs.ts'

/** The force of some words, with the words that carry it, as printed. */
export interface ForceReading {
  force: Force
  /** The rule is against something: "must not", "is not permitted", "avoid". */
  negated: boolean
  evidence: string
}

/**
 * Read the force of a text by its verbs.
 *
 * @returns The strongest of its main clauses and of its subordinate ones ("if they see anything that may …"); null for each
 *   where no verb carries force: the text is a statement then, or takes the force of its lead-in.
 */
export function readForces(text: string): { main: ForceReading | null; subordinate: ForceReading | null } {
  const found: (ForceReading & { main: boolean })[] = readOrders(text).map((reading) => ({ ...reading, main: true }))
  for (const { force, pattern } of forceSigns) {
    for (const match of text.matchAll(pattern)) {
      if (isMonth(match[0], text, match.index) || isCondition(text, match.index)) continue
      const evidence = match[0].trim()
      found.push({
        force,
        negated: isNegated(text, match.index, evidence),
        evidence,
        main: !isSubordinate(text, match.index),
      })
    }
  }
  return { main: strongest(found.filter((one) => one.main)), subordinate: strongest(found.filter((one) => !one.main)) }
}

function strongest(readings: readonly ForceReading[]): ForceReading | null {
  for (const force of forces) {
    const reading = readings.find((one) => one.force === force)
    if (reading) return { force, negated: reading.negated, evidence: reading.evidence }
  }
  return null
}

const sentenceStart = /(?<=^|[.!?;:]\s+)[\p{Extended_Pictographic}"'‘“(\s]*/u

/** Orders given without a subject: "Do not post …", "Never share …", "Avoid …". */
const orders: readonly { force: Force; negated: boolean; pattern: RegExp }[] = [
  { force: 'must', negated: true, pattern: order(`do not|don['’]?t(?:['’]?s(?=\\W*$))?|never|not (?=[a-z]+\\b)`) },
  { force: 'must', negated: false, pattern: order('always') },
  { force: 'should', negated: true, pattern: order('avoid|refrain|beware') },
  // "Please bring …"; "Please note" and the like only point to something.
  {
    force: 'should',
    negated: false,
    pattern: new RegExp(
      `${sentenceStart.source}(?:do )?(please) (?!(?:do not|don['’]t|not|never|always|avoid|refrain|note|see|refer|find|contact|visit|click|be aware|consider|think|remember)\\b)[a-z]`,
      'giu',
    ),
  },
]

/** Words before an order that give it their own force: "adults should: not seek to …". */
const introduced = /\b(?:must|shall|should|ought to|may|will|are to)(?: also| always)?:\s*$/iu

function order(words: string): RegExp {
  return new RegExp(`${sentenceStart.source}(?:please )?(${words})\\b`, 'giu')
}

function readOrders(text: string): ForceReading[] {
  return orders.flatMap(({ force, negated, pattern }) =>
    [...text.matchAll(pattern)]
      .filter((match) => !introduced.test(before(text, match.index)))
      .map((match) => ({ force, negated, evidence: (match[1] ?? match[0]).trim() })),
  )
}

const suggestion =
  /^\W*(?:please )?((?:carefully )?consider|think|remember(?! to\b)|try|(?:keep|bear) in mind|be (?:aware|careful|cautious|mindful|wary)|take care)\b/iu

/** Read an instruction in plain imperative: "Report concerns to …" is advised as strongly as "should", "Consider …" less so. */
export function readInstruction(text: string): ForceReading | null {
  const weak = suggestion.exec(text)?.[1]
  if (weak) return { force: 'advice', negated: false, evidence: weak }
  const [, verb = '', next = ''] = opening.exec(text) ?? []
  const commands = opensCommand(verb.toLowerCase(), next.toLowerCase())
  if (!commands || (isThing.test(verb) && !hasObject.test(next))) return null
  return { force: 'should', negated: false, evidence: verb }
}

/** "Please note …" only points to something. */
const opening = /^\W*(?:(?:please|also|only|then) )*(?!note\b)([a-z]+)(?: ([a-z]+))?/iu

/** "Review the settings" instructs; "Review date", "Support staff" and "Search engines" are things of the same name. */
const isThing =
  /^(?:review|support|work|test|state|search|store|share|cover|question|display|place|post|copy|sign|view|answer|help|guard|note|show|return|strike|request|change|transfer|leave|talk|act|hand|read|call|find|capture|print|present|mind|separate|clear|secure|close|look|watch|lock)$/iu
const hasObject =
  /^(?:the|an?|any|all|your|their|his|her|our|my|this|that|these|those|it|them|him|us|up|out|off|down|away|each|every|what|who|how|if|both|to|sure|only)$/iu

/** "All incidents to be logged", "No photographs": a line without a verb of its own says what is to be done or left. */
export function readVerbless(text: string): ForceReading | null {
  const banned = /^\W*(?:strictly )?(no) [^.;:]{3,60}[.!]?$/iu.exec(text)
  if (banned && !ownVerb.test(text)) return { force: 'must', negated: true, evidence: banned[1] ?? 'No' }
  const [, subject, negation, deed] =
    /^\W*([^.;:,]{3,120}?)( not)? (to be (?:\w+ly )?(?:\w+(?:ed|en)|made|kept|sent|told|put|held|left|set|shut|shown|done|brought))\b/iu.exec(
      text,
    ) ?? []
  if (subject === undefined || deed === undefined || ownVerb.test(subject)) return null
  return { force: 'must', negated: negation !== undefined, evidence: deed }
}

/** Verbs that the line could have, and words that go on with "to be" ("the right to be forgotten"). */
const ownVerb =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|can|could|may|might|will|would|wants?|likes?|wish(?:es)?|needs?|asks?|expects?|allows?|enables?|requires?|seeks?|helps?|likely|right|way|ability|chance|consent|agree|appears?|seems?|believed?|considers?|continues?|happens?|them|us|who|which|that)\b/iu

/** The words before a place that may bear on it: a line without a full stop is as long as a book when a conversion made it. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - farthestBack), at)
}

/** Characters. */
const farthestBack = 1000

/** "May" is the month in the middle of a sentence, and before or after a number. */
function isMonth(word: string, text: string, at: number): boolean {
  if (!/^May\b/.test(word)) return false
  const opening = before(text, at)
  return (
    /^May,? \d/.test(text.slice(at)) ||
    /\d(?:st|nd|rd|th)?(?: of)? $/.test(opening) ||
    !/(?:^|[.!?:;]\s+|^\W+)$/.test(opening)
  )
}

/** "Should an incident take place, the office is told": a condition, not an order. */
function isCondition(text: string, at: number): boolean {
  const starts = /(?:^|[.!?:;]\s+)\W*$/u.test(before(text, at))
  return starts && /^should (?!(?:not|never|be|also|always|only)\b)[^.!?]*(?:,|\bthen\b)/iu.test(text.slice(at))
}

/**
 * Words that open a subordinate clause. One that stands at the start of the sentence lasts until a comma. What "this means
 * that" brings in is the rule itself.
 */
const subordinator =
  /\b(?:if|when|whenever|where|wherever|which|who|whom|whose|because|unless|until|while|whilst|although|though|since|whether|what|how|so that|in order that|as (?!well\b)|(?<!\bmeans )that)\b/giu

function isSubordinate(text: string, at: number): boolean {
  const sentence =
    before(text, at)
      .split(/[.!?;]\s+/u)
      .at(-1) ?? ''
  const segment =
    sentence.split(/[,:–—()]|\s-\s|\bbut\b|\bthen\b|\band (?=(?:must|should|may|will|is|are)\b)/u).at(-1) ?? ''
  const opened = [...segment.matchAll(subordinator)].at(-1)
  if (!opened) return false
  // "anyone who works here must": the relative clause has its own verb before this one.
  return !/^(?:who|which|that)\b.*\b(?:work|works|use|uses|choose|chooses|wish|wishes|is|are|has|have|access|accesses|breach|breaches|come|comes)\b.*\S/iu.test(
    segment.slice(opened.index).replace(/\s+$/u, ''),
  )
}

function isNegated(text: string, at: number, evidence: string): boolean {
  if (
    /\b(?:not|never|no|cannot|unacceptable|prohibit\w*|forbid\w*|forbidden|ban\w*|disallowed|discourag\w*)\b|n['’]t\b/iu.test(
      evidence,
    )
  )
    return true
  const after = text.slice(at + evidence.length)
  if (/^(?: \w+ly| also| therefore)?,?\s*(?:not|never|avoid|refrain)\b/iu.test(after)) return true
  return /\b(?:no|neither|nor|none)\b[^,.;]{0,40}$/iu.test(
    before(text, at)
      .split(/[.!?;]\s+/u)
      .at(-1) ?? '',
  )
}
