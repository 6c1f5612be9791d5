import { labelNumber } from '../../lines/label.ts'
import type { Body, Clause, Section } from '../../model/clause.ts'
import type { ClauseCorrection } from '../../model/correction.ts'
import { clauseText } from '../../model/walk-clauses.ts'
import { begins, findSpot, type Spot } from './find-spot.ts'
import type { Outcome } from './outcome.ts'
import { splitContent } from './split-content.ts'

/** Apply one correction to the clause it names, in place. */
export function correctClause(body: Body, correction: ClauseCorrection): Outcome {
  const spot = findSpot(body, 'clause', correction.clause)
  if (!spot) return { kind: 'missing' }
  const clause = spot.node
  if (!begins(clauseText(clause), correction.begins)) return { kind: 'changed', words: clauseText(clause) }
  correctMarks(clause, correction)
  if (correction.merge && !mergeNext(spot)) return { kind: 'changed', words: 'no clause follows it' }
  if (correction.split !== undefined && !splitAt(spot, correction.split))
    return { kind: 'changed', words: clauseText(clause) }
  if (correction.becomes) becomeHeading(spot)
  return { kind: 'corrected' }
}

function correctMarks(clause: Clause, correction: ClauseCorrection): void {
  const fields = (['topics', 'force', 'form', 'label', 'quotation'] as const).filter(
    (name) => correction[name] !== undefined,
  )
  if (correction.topics) clause.topics = correction.topics
  if (correction.force) clause.force = correction.force
  if (correction.form) clause.form = correction.form
  if (correction.quotation !== undefined) clause.quotation = correction.quotation
  if (correction.label !== undefined) {
    clause.label = correction.label
    clause.number = labelNumber(correction.label)
  }
  clause.checked = [...new Set([...clause.checked, ...fields])]
}

function mergeNext({ node, siblings, index }: Spot<Clause>): boolean {
  const next = siblings[index + 1]
  if (next?.kind !== 'clause') return false
  const last = node.content.at(-1)
  const [first, ...rest] = next.content
  if (last?.type === 'paragraph' && first?.type === 'paragraph') {
    last.children = [...last.children, { type: 'text', value: ' ' }, ...first.children]
    node.content.push(...rest)
  } else node.content.push(...next.content)
  node.children.push(...next.children)
  markBoundary(node)
  siblings.splice(index + 1, 1)
  return true
}

function splitAt({ node, siblings, index }: Spot<Clause>, words: string): boolean {
  const parts = splitContent(node.content, words)
  if (!parts) return false
  const second: Clause = {
    ...node,
    id: `${node.id}-b`,
    label: null,
    number: null,
    content: parts.after,
    checked: [...node.checked],
  }
  node.content = parts.before
  node.children = []
  markBoundary(node)
  markBoundary(second)
  siblings.splice(index + 1, 0, second)
  return true
}

/** The clause becomes a section; the clauses after it, up to the next section, come to stand under it. */
function becomeHeading({ node, siblings, index, around }: Spot<Clause>): void {
  const end = siblings.findIndex((sibling, place) => place > index && sibling.kind === 'section')
  const following = siblings.splice(index + 1, (end === -1 ? siblings.length : end) - index - 1)
  const heading = node.content.flatMap((block) => (block.type === 'paragraph' ? block.children : []))
  const section: Section = {
    kind: 'section',
    id: '',
    label: node.label,
    number: node.number,
    depth: Math.min((around?.node.depth ?? 0) + 1, 5),
    heading,
    children: [...node.children, ...following],
  }
  siblings[index] = section
}

function markBoundary(clause: Clause): void {
  clause.checked = [...new Set([...clause.checked, 'boundaries'])]
}
