import type { Root, RootContent } from 'mdast'
import { isBullet } from '../lines/label-shape.ts'
import type { MetadataPart } from '../lines/metadata-line.ts'
import { plainText } from '../model/plain-text.ts'
import type { Layout } from '../model/source-document.ts'
import { readTableFields } from './read-table-fields.ts'

/** A line that speaks about the document, as printed. */
export interface FrontLine {
  role: 'title' | 'school' | 'metadata'
  text: string
  line: number | undefined
  /** The fields of a row of a table. */
  parts?: MetadataPart[]
}

/** Collect what the normalise steps marked as title, school and metadata, wherever it stands. A row of a table is one line. */
export function collectFrontLines(tree: Root): FrontLine[] {
  return tree.children.flatMap((node) => frontLinesOf(node)).filter(({ text }) => text !== '')
}

function frontLinesOf(node: RootContent): FrontLine[] {
  const { role, line } = layoutOf(node)
  if (role !== 'title' && role !== 'school' && role !== 'metadata') return []
  if (node.type !== 'table') return [{ role, text: printed(node), line }]
  const fields = readTableFields(node)
  return node.children.map((row, at) => ({
    role,
    line,
    text: row.children
      .map((cell) => plainText(cell))
      .filter(Boolean)
      .join(' '),
    parts: fields[at] ?? [],
  }))
}

/** @returns Whether a block belongs to the front lines and not to the body. */
export function isFront(node: RootContent): boolean {
  return ['title', 'school', 'metadata'].includes(layoutOf(node).role ?? '')
}

export function layoutOf(node: RootContent | undefined): Layout {
  const data: { layout?: Layout } | undefined =
    node && 'data' in node ? (node.data as { layout?: Layout } | undefined) : undefined
  return data?.layout ?? {}
}

function printed(node: RootContent): string {
  const { label } = layoutOf(node)
  return [label && !isBullet(label) ? label : '', plainText(node)].filter(Boolean).join(' ')
}
