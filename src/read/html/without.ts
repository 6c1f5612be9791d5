import type { Element, Root } from 'hast'

/** @returns A copy of the tree without one element. */
export function without<T extends Root | Element>(node: T, removed: Element): T {
  const children = node.children
    .filter((child) => child !== removed)
    .map((child) => (child.type === 'element' ? without(child, removed) : child))
  return { ...node, children }
}
