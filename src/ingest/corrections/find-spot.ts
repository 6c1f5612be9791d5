import type { Body, Clause, Section } from '../../model/clause.ts'

/** The list that a node stands in, its place there, and the section around it. */
export interface Spot<Node extends Section | Clause> {
  node: Node
  siblings: Body
  index: number
  /** The list of the section around it, when `siblings` is a clause's own children or a section's. */
  around: Spot<Section> | null
}

/** Find the clause or section with an id, or undefined. */
export function findSpot(body: Body, kind: 'clause', id: string): Spot<Clause> | undefined
export function findSpot(body: Body, kind: 'section', id: string): Spot<Section> | undefined
export function findSpot(body: Body, kind: 'clause' | 'section', id: string): Spot<Section | Clause> | undefined {
  return search(body, null)

  function search(siblings: Body, around: Spot<Section> | null): Spot<Section | Clause> | undefined {
    for (const [index, node] of siblings.entries()) {
      if (node.kind === kind && node.id === id) return { node, siblings, index, around }
      const inner = node.kind === 'section' ? { node, siblings, index, around } : around
      const found = search(node.children, inner)
      if (found) return found
    }
    return undefined
  }
}

/** Say whether words begin a text, white space and letter case apart. */
export function begins(text: string, words: string): boolean {
  return fold(text).startsWith(fold(words))
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
