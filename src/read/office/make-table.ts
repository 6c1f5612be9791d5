import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { blockText } from './block-text.ts'
import type { Inline } from './inline.ts'
import type { OfficeBlock, OfficeCell } from './office-block.ts'
import { toPhrasing } from './to-phrasing.ts'

/** A table of more cells is not filled up to its widest row: a hostile file would grow by it. */
const mostCells = 200_000

/**
 * Make a Markdown table. A merged cell has its words in its first place and nothing in the others, so that nothing is said twice and the
 * columns stay in line. Paragraphs and list items of a cell become lines of it, list labels in front.
 */
export function makeTable(rows: readonly OfficeCell[][]): Table {
  const widest = rows.reduce((most, row) => Math.max(most, widthOf(row)), 1)
  const width = widest * rows.length > mostCells ? 1 : widest
  return { type: 'table', children: rows.map((row) => makeRow(row, width)) }
}

function widthOf(row: readonly OfficeCell[]): number {
  return row.reduce((sum, cell) => sum + cell.columns, 0)
}

function makeRow(row: readonly OfficeCell[], width: number): TableRow {
  const cells = row.flatMap((cell) => [
    makeCell(cell.blocks),
    ...Array.from({ length: cell.columns - 1 }, () => makeCell([])),
  ])
  while (cells.length < width) cells.push(makeCell([]))
  return { type: 'tableRow', children: cells }
}

function makeCell(blocks: readonly OfficeBlock[]): TableCell {
  let children: PhrasingContent[] = []
  for (const block of blocks) {
    const line = cellLine(block)
    if (line.length === 0) continue
    if (children.length > 0) children.push({ type: 'break' })
    children = children.concat(line)
  }
  return { type: 'tableCell', children }
}

function cellLine(block: OfficeBlock): PhrasingContent[] {
  if (block.kind === 'quote') return block.blocks.flatMap(cellLine)
  if (block.kind === 'table') return toPhrasing([{ kind: 'text', text: blockText([block]) }])
  const label: Inline[] = block.layout.label === undefined ? [] : [{ kind: 'text', text: `${block.layout.label} ` }]
  return toPhrasing([...label, ...block.inlines])
}
