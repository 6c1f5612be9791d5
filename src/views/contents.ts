import type { Body, Section } from '../model/clause.ts'
import { plainText } from '../model/plain-text.ts'
import { withFragment } from './href.ts'

export interface ContentsEntry {
  label: string | null
  text: string
  href: string
  children: ContentsEntry[]
}

/** List the headings of an edition, two levels deep: deeper ones would make the list longer than it is useful. */
export function contents(body: Body, depth = 2): ContentsEntry[] {
  if (depth === 0) return []
  return body
    .filter((node): node is Section => node.kind === 'section')
    .map((section) => ({
      label: section.label,
      text: plainText(section.heading),
      href: withFragment('', section.id),
      children: contents(section.children, depth - 1),
    }))
}
