import type { Paragraph, RootContent } from 'mdast'
import { readPrintedLabel } from '../../lines/printed-label.ts'
import type { SetAside } from '../../model/ledger.ts'
import type { Layout } from '../../model/source-document.ts'
import type { LineMode } from './find-line-mode.ts'
import { readInline } from './read-inline.ts'
import type { Line } from './split-lines.ts'

/** What a block reader needs besides the lines. */
export interface Reading {
  lines: readonly Line[]
  mode: LineMode
  aside: SetAside[]
  /** Kinds of underlines met so far, in order. */
  underlines: string[]
  /** Marks of reStructuredText mean something. */
  restructured: boolean
  /** Line numbers of running heads and page numbers. */
  furniture: ReadonlyMap<number, string>
}

/** The blocks read from a place on, and how many lines they took; null where the lines are of another kind. */
export type Taken = { blocks: RootContent[]; length: number } | null

export function layoutOfLine({ number, indent, page, gap }: Line): Layout {
  return { line: number, indent, page, gap }
}

/** @returns A paragraph with its label taken off, if it surely has one. */
export function labelledParagraph(text: string, layout: Layout, aside: SetAside[]): Paragraph {
  const printed = readPrintedLabel(text)
  if (!printed?.sure) return paragraphOf(text, layout, aside)
  const { label, rest, mark } = printed
  for (const bullet of [label, mark]) {
    if (bullet === 'o') aside.push({ text: bullet, reason: 'bullet', line: layout.line })
  }
  return paragraphOf(rest, { ...layout, label: label === 'o' ? '◦' : label }, aside)
}

export function paragraphOf(text: string, layout: Layout, aside: SetAside[]): Paragraph {
  return { type: 'paragraph', children: readInline(text, aside, layout.line ?? 1), data: { layout } }
}
