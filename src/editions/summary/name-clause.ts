import { plainText } from '../../model/plain-text.ts'
import { clauseText, type PlacedClause } from '../../model/walk-clauses.ts'

/** Words of a clause shown before an ellipsis. */
const shownWords = 14

/** @returns How a reader would point at a clause: `clause 4.2`, `point (b) of clause 4.4`, else `a clause under “Contact”`. */
export function nameClause({ clause, parent, sections }: PlacedClause): string {
  const full = clause.number !== null && /\d/.test(clause.number)
  if (full && (clause.form !== 'item' || /\d\.\d/.test(clause.number ?? ''))) return `clause ${clause.number}`
  if (clause.label !== null && parent?.number) return `point ${clause.label} of clause ${parent.number}`
  const section = sections.at(-1)
  return section ? `a clause under “${plainText(section.heading)}”` : 'a clause of the opening'
}

/** @returns The first words of a clause in quotation marks, ending in an ellipsis where there are more. */
export function quoteStart({ clause }: PlacedClause): string {
  return quote(clauseText(clause))
}

/** @returns Words in quotation marks, cut after about fourteen. */
export function quote(text: string): string {
  const words = text.split(' ')
  const shown = words.slice(0, shownWords).join(' ')
  return words.length > shownWords ? `“${shown.replace(/[\s,;:.]+$/, '')}…”` : `“${shown.replace(/[\s,;:]+$/, '')}”`
}

/** Join names as a sentence does: `a`, `a and b`, `a, b and c`. */
export function listNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** @returns `1 clause`, `3 clauses`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** End a sentence with a full stop, unless it ends in a quotation that has its own end. */
export function withStop(sentence: string): string {
  return /[.!?…]”?$/.test(sentence) ? sentence : `${sentence}.`
}
