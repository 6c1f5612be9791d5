import { isOrderLine } from '../lines/order-line.ts'
import type { Section } from '../model/clause.ts'
import { plainText } from '../model/plain-text.ts'
import type { PlacedClause } from '../model/walk-clauses.ts'

/**
 * @returns The sections whose headings belong to the meaning of a clause, outermost first. The heading "Don't" belongs to the
 * list under it; a paragraph after that list stands by itself.
 */
export function headingsOver({ clause, parent, sections }: PlacedClause): Section[] {
  const nearest = sections.at(-1)
  const outer = parent ?? clause
  if (!nearest || outer.form === 'item' || !isOrderLine(plainText(nearest.heading))) return sections
  const before = nearest.children.slice(0, nearest.children.indexOf(outer))
  return before.some((child) => child.kind === 'clause' && child.form === 'item') ? sections.slice(0, -1) : sections
}
