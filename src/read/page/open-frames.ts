import type { TablePart } from './find-tables.ts'
import { joinLines, type Measures } from './join-lines.ts'
import type { PageBlock } from './to-blocks.ts'

/**
 * Turn tables that relate nothing to anything, for no piece of text stands beside another, into the text they frame. A table that a page break
 * has cut is judged as a whole.
 */
export function openFrames(blocks: readonly PageBlock[], measures: Measures): PageBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table' || !isFrame(block)) return [block]
    return block.rows.flat().flatMap((cell) => joinLines(cell, block.right, measures))
  })
}

function isFrame({ rows }: TablePart): boolean {
  return rows.every((row) => row.filter((cell) => cell.length > 0).length < 2)
}
