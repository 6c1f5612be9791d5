import type { Root } from 'hast'
import { elementsOf } from './elements-of.ts'

/** Make headings of elements that say by their role that they are some, in place. Without a level one is of the second, as ARIA has it. */
export function applyRoles(page: Root): void {
  for (const element of elementsOf(page)) {
    if (element.properties.role !== 'heading') continue
    const level = Number(element.properties.ariaLevel ?? 2)
    element.tagName = `h${Math.min(6, Math.max(1, Math.trunc(level) || 2))}`
  }
}
