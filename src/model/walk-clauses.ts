import type { Body, Clause, Section } from './clause.ts'
import { plainText } from './plain-text.ts'

/** A clause with what stands around it. */
export interface PlacedClause {
  clause: Clause
  /** 0 for a paragraph; 1 and up for list items. */
  depth: number
  parent: Clause | null
  /** Words that introduce the list this item belongs to, and so belong to its meaning; null outside lists. */
  leadIn: string | null
  /** Headings above, outermost first. */
  sections: Section[]
}

/** Every clause of a body in reading order, parents before children. */
export function* walkClauses(body: Body, sections: Section[] = []): Generator<PlacedClause> {
  for (const node of body) {
    if (node.kind === 'section') yield* walkClauses(node.children, [...sections, node])
    else yield* walkClause(node, null, node.form === 'item' ? 1 : 0, null, sections)
  }
}

/** Every section of a body in reading order. */
export function* walkSections(body: Body): Generator<Section> {
  for (const node of body) {
    if (node.kind !== 'section') continue
    yield node
    yield* walkSections(node.children)
  }
}

/** @returns The clause's own words, on one line. */
export function clauseText(clause: Clause): string {
  return plainText(clause.content)
}

function* walkClause(
  clause: Clause,
  parent: Clause | null,
  depth: number,
  leadIn: string | null,
  sections: Section[],
): Generator<PlacedClause> {
  yield { clause, depth, parent, leadIn, sections }
  const introduces = [leadIn, clauseText(clause)].filter(Boolean).join(' ')
  for (const child of clause.children) yield* walkClause(child, clause, depth + 1, introduces, sections)
}
