import { allRuns } from './group-lines.ts'
import type { Paragraph } from './join-lines.ts'
import type { Line, Run } from './page-content.ts'
import type { PageBlock } from './to-blocks.ts'

/** A raised number is smaller than this part of the text beside it. */
const raisedSize = 0.85

const number = /^\d{1,3}$/

/**
 * Put notes from the feet of pages at the end of the document, each with its number as label, and mark the raised numbers that
 * refer to them.
 */
export function gatherFootnotes(blocks: readonly PageBlock[]): PageBlock[] {
  const notes = blocks.filter(isFootnote)
  if (notes.length === 0) return [...blocks]
  const known = new Set(notes.map((note) => noteNumber(note)?.text))
  const body = blocks.filter((block) => !isFootnote(block))
  for (const line of body.flatMap(linesOf)) line.runs = line.runs.map((run) => refer(run, line, known))
  return [...body, ...notes.map(toNote)]
}

function linesOf(block: PageBlock): Line[] {
  return block.kind === 'table' ? block.rows.flat(2) : block.lines
}

/** @returns Whether a block is a note: a paragraph that starts with a raised number. */
export function isFootnote(block: PageBlock): block is Paragraph {
  return block.kind === 'paragraph' && !block.furniture && noteNumber(block) !== null
}

/** @returns The raised number that the paragraph starts with. */
function noteNumber({ lines }: Paragraph): Run | null {
  const [first, next] = allRuns(lines[0] as Line)
  return first && next && number.test(first.text) && first.size < next.size * raisedSize && first.y < next.y
    ? first
    : null
}

function toNote(note: Paragraph): PageBlock {
  const [line, ...rest] = note.lines as [Line, ...Line[]]
  const [first, ...runs] = allRuns(line) as [Run, ...Run[]]
  return { ...note, role: 'footnote', lines: [{ ...line, label: { text: first.text, runs: [first] }, runs }, ...rest] }
}

function refer(run: Run, line: Line, known: ReadonlySet<string | undefined>): Run {
  const isRaised = run.size < line.size * raisedSize && run.y < line.y - line.size * 0.1
  return isRaised && known.has(run.text) ? { ...run, note: run.text } : run
}
