import type { Body } from '../../model/clause.ts'
import { plainText } from '../../model/plain-text.ts'
import { clauseText, type PlacedClause, walkClauses } from '../../model/walk-clauses.ts'
import { readWords, type Word } from '../read-words.ts'
import { type Audience, audiences, audiencesOf } from './people.ts'

/** Whom a clause speaks to and whom it speaks of. */
export interface ClauseAudiences {
  /** Those it tells what to do. */
  binds: readonly Audience[]
  /** Others it names, in its own words, its lead-in or its heading. */
  concerns: readonly Audience[]
}

/**
 * Say for each clause of a body whom it binds and whom else it concerns, by the people it names: those named before the verb
 * that commands are bound. A clause that names nobody before its verb takes them from its lead-in, and else from its heading.
 *
 * @returns By clause id; clauses that name nobody are left out.
 */
export function findAudiences(body: Body): Map<string, ClauseAudiences> {
  const found = new Map<string, ClauseAudiences>()
  for (const placed of walkClauses(body)) {
    const binds = boundBy(placed)
    const concerns = named(placed).filter((audience) => !binds.includes(audience))
    if (binds.length + concerns.length > 0) found.set(placed.clause.id, { binds, concerns })
  }
  return found
}

/** Forms of clause that tell nobody what to do. */
const silentForms = new Set(['reference', 'signature', 'footnote'])

function boundBy({ clause, leadIns, sections }: PlacedClause): Audience[] {
  if (silentForms.has(clause.form) || clause.quotation) return []
  const own = readWords(clauseText(clause))
  const bySentence = [...Map.groupBy(own, ({ sentence }) => sentence).values()].flatMap(subjects)
  if (bySentence.length > 0) return unique(bySentence)
  const byLeadIn = leadIns.toReversed().map((leadIn) => subjects(readWords(leadIn)))
  const nearest = byLeadIn.find((found) => found.length > 0)
  if (nearest) return unique(nearest)
  if (clause.force === 'statement') return []
  return unique(people(readWords(plainText(sections.at(-1)?.heading ?? [])), false))
}

/** What commands, forbids, allows or advises. */
const commanding = /^(?:must|should|shall|will|may|can|cannot|could|need|needs|ought|agree|ensure)$/
const afterBe =
  /^(?:expected|required|responsible|asked|advised|reminded|encouraged|permitted|prohibited|forbidden|allowed|bound|obliged|to)$/

/** The people named before the first commanding verb of a sentence, but for those another word makes an object: "images of pupils must". */
function subjects(sentence: readonly Word[]): Audience[] {
  const verb = sentence.findIndex((word, at) => isCommand(sentence, word, at))
  return verb < 0 ? [] : people(sentence.slice(0, verb), true)
}

function isCommand(sentence: readonly Word[], word: Word, at: number): boolean {
  if (commanding.test(word.form)) return true
  if (word.form === 'have' || word.form === 'has') return sentence[at + 1]?.form === 'to'
  const follows = [sentence[at + 1]?.form, sentence[at + 2]?.form]
  return /^(?:is|are)$/.test(word.form) && follows.some((form) => form !== undefined && afterBe.test(form))
}

/** Words after which a person is spoken of, not spoken to. */
const objectMark =
  /^(?:of|to|with|from|for|by|between|about|involving|including|against|towards|concerning|regarding|on|in|at|as|than)$/
const membership = /^(?:member|members|body|groups?|types?)$/

function people(words: readonly Word[], asSubject: boolean): Audience[] {
  return words.flatMap((_, at) => (asSubject && isObject(words, at) ? [] : audiencesOf(words, at, asSubject)))
}

function isObject(words: readonly Word[], at: number): boolean {
  let before = at - 1
  while (
    words[before]?.slight ||
    /^(?:all|other|and|or|both|staff|pupils?|parents?|carers?)$/.test(words[before]?.form ?? '')
  )
    before--
  const mark = words[before]?.form ?? ''
  if (mark === 'of' && membership.test(words[before - 1]?.form ?? '')) return false
  return objectMark.test(mark)
}

function named({ clause, leadIns, sections }: PlacedClause): Audience[] {
  const heading = plainText(sections.at(-1)?.heading ?? [])
  return unique([clauseText(clause), ...leadIns, heading].flatMap((text) => people(readWords(text), false)))
}

/** Each once, in one order. */
function unique(found: readonly Audience[]): Audience[] {
  return audiences.filter((audience) => found.includes(audience))
}
