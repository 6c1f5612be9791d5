import type { Body, Clause, Section } from '../model/clause.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import { walkClauses } from '../model/walk-clauses.ts'
import { explainTopics } from './explain-topics.ts'
import { clauseForce } from './force/clause-force.ts'

/** Say of every clause what it is about and how strongly it is worded. The body given is not changed. */
export function classify(body: Body, taxonomy: Taxonomy): Body {
  const topics = explainTopics(body, taxonomy)
  const forces = new Map([...walkClauses(body)].map((placed) => [placed.clause.id, clauseForce(placed)] as const))
  return body.map(classifyNode)

  function classifyNode<Node extends Section | Clause>(node: Node): Node {
    if (node.kind === 'section') return { ...node, children: node.children.map(classifyNode) }
    return {
      ...node,
      topics: topics.get(node.id)?.map((tag) => tag.topic) ?? [],
      force: forces.get(node.id) ?? 'statement',
      children: node.children.map(classifyNode),
    }
  }
}
