import type { Body, Clause } from '../model/clause.ts'

/**
 * Keep the clauses that are meant, with the headings and lead-ins that they stand under.
 *
 * @returns A new body; sections and clauses without any clause that is meant are left out.
 */
export function pruneBody(body: Body, isMeant: (clause: Clause) => boolean): Body {
  return body.flatMap((node): Body => {
    if (node.kind === 'clause') return pruneClause(node, isMeant)
    const children = pruneBody(node.children, isMeant)
    return children.length > 0 ? [{ ...node, children }] : []
  })
}

function pruneClause(clause: Clause, isMeant: (clause: Clause) => boolean): Clause[] {
  const children = clause.children.flatMap((child) => pruneClause(child, isMeant))
  return children.length > 0 || isMeant(clause) ? [{ ...clause, children }] : []
}
