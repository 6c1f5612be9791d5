import type { BlockContent, Paragraph, PhrasingContent, TableCell, TableRow } from 'mdast'
import { labelNumber } from '../lines/label.ts'
import type { Body, Clause, Section } from '../model/clause.ts'
import { plainText } from '../model/plain-text.ts'
import { canonicalPhrasing } from './canonical-phrasing.ts'

/**
 * Bring a body to the one form that the content format can hold, so that what is written reads back as the same tree:
 * only the Markdown that `gate` allows, white space folded, neighbouring texts joined, empty nodes left out. Words are
 * never changed.
 */
export function canonicalBody(body: Body): Body {
  return body.map((node) => (node.kind === 'section' ? canonicalSection(node) : canonicalClause(node)))
}

function canonicalSection(section: Section): Section {
  return {
    ...section,
    number: labelNumber(section.label),
    depth: Math.min(Math.max(section.depth, 1), 5),
    heading: canonicalPhrasing(section.heading, { breaks: false }),
    children: canonicalBody(section.children),
  }
}

function canonicalClause(clause: Clause): Clause {
  return {
    ...clause,
    number: labelNumber(clause.label),
    content: clause.content.flatMap(block),
    children: clause.children.map(canonicalClause),
  }
}

function block(node: BlockContent): BlockContent[] {
  if (node.type === 'paragraph') return paragraph(node.children)
  if (node.type !== 'table') return paragraph([{ type: 'text', value: plainText(node) }])
  const width = Math.max(1, ...node.children.map((row) => row.children.length))
  const rows = node.children.map((row) => tableRow(row, width))
  return [{ type: 'table', align: Array.from({ length: width }, () => null), children: rows }]
}

function paragraph(children: PhrasingContent[]): Paragraph[] {
  const clean = canonicalPhrasing(children)
  return clean.length === 0 ? [] : [{ type: 'paragraph', children: clean }]
}

/** Every row gets as many cells as the widest: GFM drops what does not fit the first row. */
function tableRow(row: TableRow, width: number): TableRow {
  const cells = Array.from({ length: width }, (_, column): TableCell => {
    return { type: 'tableCell', children: canonicalPhrasing(row.children[column]?.children ?? []) }
  })
  return { type: 'tableRow', children: cells }
}
