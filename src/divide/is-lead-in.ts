import type { Clause } from '../model/clause.ts'
import { clauseText } from '../model/walk-clauses.ts'

/** Say whether a paragraph introduces the list that stands right after it. */
export function isLeadIn(clause: Clause): boolean {
  if (clause.form !== 'paragraph' || clause.quotation) return false
  const text = clauseText(clause)
  if (clause.number !== null || /[:;–—-]\s*$|(?:\.\.\.|…)$/.test(text)) return true
  if (!/[.?!]['"’”)\]]*$/.test(text)) return true
  const lastSentence = text.split(/(?<=[.?!])\s+/).at(-1) ?? ''
  return /\b(?:the following|as follows|below|these are|listed)\b/i.test(lastSentence)
}
