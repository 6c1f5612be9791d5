import type { Element, Nodes } from 'hast'

/** @returns Every element below a node, in the order of the page. */
export function elementsOf(node: Nodes): Element[] {
  return childElementsOf(node).flatMap((child) => [child, ...elementsOf(child)])
}

/** @returns The elements right below a node. */
export function childElementsOf(node: Nodes): Element[] {
  return 'children' in node ? (node.children as Nodes[]).filter((child) => child.type === 'element') : []
}
