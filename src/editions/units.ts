import { readNumberedPart } from '../lines/numbered-part.ts'
import type { ChangeOf } from '../model/change.ts'
import type { Body, Clause, Section } from '../model/clause.ts'
import { plainText } from '../model/plain-text.ts'
import { clauseText } from '../model/walk-clauses.ts'
import { comparableText, comparableWords } from './comparable-text.ts'

/** A heading or a clause as alignment sees it: one place in the reading order of an edition. */
export interface Unit {
  node: Section | Clause
  /** Position in reading order, from 0. */
  at: number
  /** Position of the clause or section it stands in; -1 at the top. */
  parent: number
  /** Position of the innermost section it stands in; -1 before the first heading. */
  section: number
  /** Position after its last descendant. */
  end: number
  /** Own words as printed, without children. */
  text: string
  /** The number as printed, or as it stands in the words of a heading (`B` of "Part B: Officers"). */
  number: string | null
  /** Own words with typography folded and the number left out: equal means unchanged. */
  comparable: string
  words: string[]
}

/** @returns Every section and clause of a body in reading order, parents before children. */
export function unitsOf(body: Body): Unit[] {
  const units: Unit[] = []
  const visit = (node: Section | Clause, parent: number, section: number): void => {
    const unit = unitOf(node, units.length, parent, section)
    units.push(unit)
    const inner = node.kind === 'section' ? unit.at : section
    for (const child of node.children) visit(child, unit.at, inner)
    unit.end = units.length
  }
  for (const node of body) visit(node, -1, -1)
  return units
}

function unitOf(node: Section | Clause, at: number, parent: number, section: number): Unit {
  const text = node.kind === 'section' ? plainText(node.heading) : clauseText(node)
  const folded = comparableText(text)
  // A number that a heading gives itself in words says where the heading stands, not what it is about.
  const part = node.kind === 'section' && node.number === null ? readNumberedPart(folded) : null
  const comparable = part?.rest || folded
  const number = part?.rest ? part.number : node.number
  return { node, at, parent, section, end: at + 1, text, number, comparable, words: comparableWords(comparable) }
}

/** @returns Units by the kind and id of what they are of; a heading and a clause may share an id. */
export function unitsByKey(units: readonly Unit[]): Map<string, Unit> {
  return new Map(units.map((unit) => [unitKey(unit.node.kind, unit.node.id), unit]))
}

export function unitKey(of: ChangeOf, id: string): string {
  return `${of} ${id}`
}

/** @returns Of a heading its depth, 1 and up; of a clause 0 for a paragraph and 1 and up for list items. */
export function depthOf(units: readonly Unit[], { node, parent }: Unit): number {
  if (node.kind === 'section') return node.depth
  const above = units[parent]
  const own = node.form === 'item' ? 1 : 0
  return above?.node.kind === 'clause' ? 1 + depthOf(units, above) : own
}
