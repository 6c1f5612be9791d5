import type { Body, Clause, Section } from './clause.ts'
import { plainText } from './plain-text.ts'

/** A clause with what stands around it. */
export interface PlacedClause {
  clause: Clause
  /** 0 for a paragraph; 1 and up for list items. */
  depth: number
  parent: Clause | null
  /** The words that introduce each list the clause stands in, outermost first; they belong to its meaning. */
  leadIns: string[]
  /** Headings above, outermost first. */
  sections: Section[]
}

/** Every clause of a body in reading order, parents before children. */
export function* walkClauses(body: Body, sections: Section[] = []): Generator<PlacedClause> {
  for (const node of body) {
    if (node.kind === 'section') yield* walkClauses(node.children, [...sections, node])
    else yield* walkClause({ clause: node, depth: node.form === 'item' ? 1 : 0, parent: null, leadIns: [], sections })
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

function* walkClause(placed: PlacedClause): Generator<PlacedClause> {
  yield placed
  const { clause, depth, sections } = placed
  if (clause.children.length === 0) return
  const leadIns = [...placed.leadIns, clauseText(clause)]
  for (const child of clause.children) {
    yield* walkClause({ clause: child, depth: depth + 1, parent: clause, leadIns, sections })
  }
}
