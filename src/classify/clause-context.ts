import { sentencesOf } from '../lines/sentences-of.ts'
import { plainText } from '../model/plain-text.ts'
import { clauseText, type PlacedClause } from '../model/walk-clauses.ts'

/** A clause as it is read: with the heading it stands under and the words that introduce its list. */
export interface ClauseInContext {
  heading: string
  leadIn: string
  text: string
}

/** Read a clause with the nearest heading above it and the words that introduce its list. */
export function clauseContext({ clause, leadIns, sections }: PlacedClause): ClauseInContext {
  return {
    heading: plainText(sections.at(-1)?.heading ?? []),
    leadIn: leadIns.at(-1) ?? '',
    text: clauseText(clause),
  }
}

/** The sentence of a lead-in that introduces the list: its last. */
export function introduction(leadIn: string): string {
  return sentencesOf(leadIn).at(-1) ?? ''
}

/** Whether a clause introduces what follows: "Staff must not:". */
export function introducesList(text: string): boolean {
  return /[:–-]\s*$/u.test(text)
}

/** Whether whoever signs a document says a clause: "I will log off", or "my own devices" under "I understand that". */
export function saysI({ text, leadIn }: ClauseInContext): boolean {
  return /^[^\p{L}]*(?:(?:When|If|Where) )?(?:I|[Mm]y) \p{Ll}/u.test(text) || /(?:^|\s)I \p{Ll}/u.test(leadIn)
}
