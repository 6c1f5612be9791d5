import { clauseHtml, phrasingHtml } from '../mdx/render-clause.ts'
import type { Body, Clause, ClauseForm, Section } from '../model/clause.ts'
import { clauseText } from '../model/walk-clauses.ts'
import { markTerms, type TermFinder } from './mark-terms.ts'
import { type Marks, withoutRepeats } from './marks.ts'
import { openingWords } from './opening-words.ts'

/** A clause as it is read on a page. */
export interface ReadingClause {
  /** Anchor on this page; null where the clause is shown out of its policy. */
  id: string | null
  /** The label as printed, or a mark in its place: the link to the clause. */
  marker: string
  /** Whether the marker is the document's own. */
  labelled: boolean
  /** The clause's own words. */
  html: string
  permalink: string
  /** Accessible name of the permanent link. */
  permalinkName: string
  marks: Marks | null
  /** Whom it binds or concerns, as the style sheet looks for them: `staff pupils`. */
  audiences: string | null
  /** Shown only because it introduces a clause that is meant. */
  context: boolean
  blocks: ReadingBlock[]
}

/** Neighbouring clauses of one form. */
export interface ClauseRun {
  kind: 'run'
  form: ClauseForm
  quotation: boolean
  /** A list whose items carry labels. */
  ordered: boolean
  clauses: ReadingClause[]
}

export interface ReadingSection {
  kind: 'section'
  id: string | null
  /** Heading level on the page, 2 to 6. */
  level: number
  label: string | null
  html: string
  blocks: ReadingBlock[]
}

export type ReadingBlock = ClauseRun | ReadingSection

export interface ReadingOptions {
  /** Level of the outermost section headings. */
  level: number
  /** Give each clause and section its id as an anchor. */
  anchors: boolean
  permalink(id: string): string
  marks(clause: Clause): Marks | null
  /** Abbreviations to explain; none are where this is left out. */
  terms?: TermFinder
  audiences?(clause: Clause): string | null
  isContext(clause: Clause): boolean
}

/** Arrange a body for reading: sections nested, neighbouring clauses of one form in one run. */
export function readingBlocks(body: Body, options: ReadingOptions): ReadingBlock[] {
  return blocksUnder(body, options, null)
}

/** @param above The marks of the clause that introduces these. */
function blocksUnder(body: Body, options: ReadingOptions, above: Marks | null): ReadingBlock[] {
  const blocks: ReadingBlock[] = []
  for (const node of body) {
    if (node.kind === 'section') blocks.push(readingSection(node, options))
    else addToRun(blocks, node, readingClause(node, options, above))
  }
  return blocks
}

function readingSection(section: Section, options: ReadingOptions): ReadingSection {
  // The level follows the nesting, not the printed depth, so that no heading level is skipped.
  const inner = { ...options, level: Math.min(options.level + 1, 6) }
  return {
    kind: 'section',
    id: options.anchors ? section.id : null,
    level: options.level,
    label: section.label,
    html: phrasingHtml(section.heading),
    blocks: blocksUnder(section.children, inner, null),
  }
}

function addToRun(blocks: ReadingBlock[], clause: Clause, reading: ReadingClause): void {
  const last = blocks.at(-1)
  if (last?.kind === 'run' && last.form === clause.form && last.quotation === clause.quotation) {
    last.clauses.push(reading)
    last.ordered ||= clause.label !== null
    return
  }
  const { form, quotation } = clause
  blocks.push({ kind: 'run', form, quotation, ordered: clause.label !== null, clauses: [reading] })
}

function readingClause(clause: Clause, options: ReadingOptions, above: Marks | null): ReadingClause {
  const words = clauseText(clause)
  const marks = options.marks(clause)
  return {
    id: options.anchors ? clause.id : null,
    marker: clause.label ?? (clause.form === 'item' ? '•' : '¶'),
    labelled: clause.label !== null,
    html: clauseHtml(options.terms ? markTerms(clause.content, options.terms) : clause.content),
    permalink: options.permalink(clause.id),
    permalinkName: clause.label ? `${clause.label} link to this clause` : `Link to the clause “${openingWords(words)}”`,
    marks: withoutRepeats(marks, above),
    audiences: options.audiences?.(clause) ?? null,
    context: options.isContext(clause),
    blocks: blocksUnder(clause.children, options, marks ?? above),
  }
}
