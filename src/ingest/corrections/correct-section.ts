import type { Body, Clause, Section } from '../../model/clause.ts'
import type { SectionCorrection } from '../../model/correction.ts'
import { plainText } from '../../model/plain-text.ts'
import { begins, findSpot, type Spot } from './find-spot.ts'
import type { Outcome } from './outcome.ts'

/** Apply one correction to the section it names, in place. */
export function correctSection(body: Body, correction: SectionCorrection): Outcome {
  const spot = findSpot(body, 'section', correction.section)
  if (!spot) return { kind: 'missing' }
  const words = plainText(spot.node.heading)
  if (!begins(words, correction.begins)) return { kind: 'changed', words }
  if (correction.depth !== undefined) spot.node.depth = correction.depth
  if (correction.becomes) becomeParagraph(spot)
  return { kind: 'corrected' }
}

/** The heading becomes a clause; with all that stood under it, it joins the section in front of it. */
function becomeParagraph({ node, siblings, index }: Spot<Section>): void {
  const clause: Clause = {
    kind: 'clause',
    id: `${node.id}-heading`,
    label: node.label,
    number: node.number,
    form: 'paragraph',
    quotation: false,
    content: [{ type: 'paragraph', children: node.heading }],
    topics: [],
    force: 'statement',
    children: [],
    checked: ['form'],
  }
  siblings.splice(index, 1)
  const before = siblings[index - 1]
  const home = before?.kind === 'section' ? lastBody(before) : siblings
  home.splice(home === siblings ? index : home.length, 0, clause, ...node.children)
}

/** The list at the very end of a section, where reading goes on after it. */
function lastBody(section: Section): Body {
  const last = section.children.at(-1)
  return last?.kind === 'section' ? lastBody(last) : section.children
}
