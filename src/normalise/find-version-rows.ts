import type { Paragraph, RootContent } from 'mdast'
import { isColumnHeads } from '../lines/column-heads.ts'
import { readFieldName } from '../lines/metadata-line.ts'
import { hasSentenceVerb, wordCount } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf, printedText } from './block.ts'
import { hasDate } from './is-metadata-line.ts'

const longestRow = 30

/**
 * Find tables of versions whose rows conversion printed as lines: the heads of the columns, below them rows with dates,
 * and the title above them.
 */
export function findVersionRows(blocks: readonly RootContent[]): Paragraph[] {
  return blocks.flatMap((node, at) => {
    if (!isPlain(node) || !isColumnHeads(plainText(node))) return []
    const rows = rowsFrom(blocks, at + 1)
    if (rows.length === 0) return []
    const title = blocks[at - 1]
    const isTitled = isPlain(title) && readFieldName(plainText(title))?.isTitle === true
    return [...(isTitled ? [title] : []), node, ...rows]
  })
}

function rowsFrom(blocks: readonly RootContent[], from: number): Paragraph[] {
  const rows: Paragraph[] = []
  for (let at = from; at < blocks.length; at += 1) {
    const node = blocks[at]
    if (!isPlain(node) || !isRow(node)) break
    rows.push(node)
  }
  return rows
}

function isRow(node: Paragraph): boolean {
  const text = printedText(node)
  return (
    layoutOf(node).outline === undefined && hasDate(text) && wordCount(text) <= longestRow && !hasSentenceVerb(text)
  )
}
