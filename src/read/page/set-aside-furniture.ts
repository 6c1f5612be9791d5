import type { SetAside } from '../../model/ledger.ts'
import { findWatermarks } from './find-watermarks.ts'
import { groupRows } from './group-lines.ts'
import { lineText } from './line-text.ts'
import type { PageContent, Run } from './page-content.ts'

/** Heads and feet stand within so many points of the edge of the page; what all pages have, or what is marked as an artifact, may reach further in. */
const margin = { untagged: 80, letterhead: 110, artifact: 170 }
/** The same words at about the same height (points) on pages that face the same way. */
const sameHeight = 5

interface EdgeRow {
  runs: Run[]
  text: string
  /** The text with its numbers levelled, so that "Page 3" and "Page 4" agree. */
  shape: string
  y: number
}

/**
 * Take running heads and feet, page numbers and watermarks off the pages: by the producer's marks, and by repetition from page
 * to page.
 *
 * @returns The runs that are left of each page, in the order of `pages`, and what was taken.
 */
export function setAsideFurniture(pages: readonly PageContent[]): { kept: Run[][]; setAside: SetAside[] } {
  const edges = pages.map((page) => edgeRows(page))
  const decorated = trustsArtifacts(pages)
  const watermarks = findWatermarks(pages)
  const body = new Set(pages.flatMap((page) => page.runs.filter((run) => !run.artifact).map((run) => run.text)))
  const aside: SetAside[] = []
  const kept = pages.map((page, at) => {
    const taken = new Set<Run>()
    const others = edges.filter((_, other) => other !== at).flat()
    for (const [text, runs, reason] of furnitureOf(page, edges[at] ?? [], others, {
      body,
      decorated,
      watermarks,
      pages: pages.length,
    })) {
      aside.push({ text, reason })
      for (const run of runs) taken.add(run)
    }
    return page.runs.filter((run) => !taken.has(run))
  })
  return { kept, setAside: countRepeats(aside) }
}

/** Decoration is less than this share of a document's letters; with more, the marks are wrong. */
const mostDecoration = 0.2

function trustsArtifacts(pages: readonly PageContent[]): boolean {
  const letters = (runs: Run[]) => runs.reduce((sum, run) => sum + run.text.length, 0)
  const runs = pages.flatMap((page) => page.runs)
  return letters(runs.filter((run) => run.artifact)) < letters(runs) * mostDecoration
}

interface DocumentMarks {
  /** Texts that stand in the document unmarked. */
  body: Set<string>
  /** Its marks of decoration can be trusted. */
  decorated: boolean
  watermarks: ReadonlySet<Run>
  pages: number
}

type Piece = [text: string, runs: Run[], reason: string]

function furnitureOf(
  page: PageContent,
  edge: EdgeRow[],
  others: EdgeRow[],
  { body, decorated, watermarks, pages }: DocumentMarks,
): Piece[] {
  const marks = edge.map((row) => isFurniture(row, page, others, pages))
  const middle = page.height / 2
  const top = edge.filter((row, at) => row.y < middle && outermost(edge, marks, at, -1))
  const bottom = edge.filter((row, at) => row.y >= middle && outermost(edge, marks, at, 1))
  const found: Piece[] = [...top, ...bottom].map((row) => [
    row.text,
    row.runs,
    isPageNumber(row.text) ? 'page number' : 'running head',
  ])
  const done = new Set(found.flatMap(([, runs]) => runs))
  for (const run of page.runs.filter((one) => !done.has(one))) {
    if (watermarks.has(run)) found.push([run.text, [run], 'watermark'])
    // Word marks the heading rows that it repeats on each page of a table as artifacts.
    else if (run.artifact && body.has(run.text)) found.push([run.text, [run], 'repeated by the layout'])
    else if (run.artifact && decorated)
      found.push([run.text, [run], 'marked as decoration by the program that made the PDF'])
  }
  return found
}

/** Every row from this one to the edge of the page is furniture too. */
function outermost(edge: EdgeRow[], marks: boolean[], at: number, step: -1 | 1): boolean {
  const half = (row: EdgeRow | undefined, from: EdgeRow | undefined) =>
    row && from && (step < 0 ? row.y <= from.y : row.y >= from.y)
  return edge.every((row, other) => !half(row, edge[at]) || marks[other])
}

/** The rows near the top and bottom of a page. */
function edgeRows(page: PageContent): EdgeRow[] {
  const near = (run: Run) => Math.min(run.y, page.height - run.y) < margin.artifact
  return groupRows(page.runs.filter((run) => near(run) && !run.slanted)).map(edgeRow)
}

function edgeRow(runs: Run[]): EdgeRow {
  const text = lineText(runs)
  return { runs, text, shape: text.replace(/\d+/g, '#').replace(/\s+/g, ' '), y: runs[0]?.y ?? 0 }
}

function isFurniture(row: EdgeRow, page: PageContent, others: EdgeRow[], pages: number): boolean {
  const inset = Math.min(row.y, page.height - row.y)
  if (row.runs.every((run) => run.artifact)) return true
  if (isLetterhead(row, page, others, pages)) return true
  if (inset > margin.untagged) return false
  const repeats = others.filter((other) => other.shape === row.shape && isLevel(other, row))
  // A tagged document says what is an artifact: what it tags as a block is text, unless most pages have it.
  if (row.runs.some((run) => run.tag)) return repeats.length >= Math.max(3, pages / 2)
  if (/^\W*page\s+\d+(?:\s+of\s+\d+)?\W*$/i.test(row.text)) return true
  if (isPageNumber(row.text)) return row.text.includes(String(page.number)) || repeats.length > 0
  return (
    repeats.length >= 1 ||
    (endsWithNumber(row) && others.filter((other) => isLevel(other, row) && endsWithNumber(other)).length >= 2)
  )
}

/** `Complaints policy 3`: words may differ from page to page where the number does not. */
function endsWithNumber({ text }: EdgeRow): boolean {
  return /\s\d{1,3}$/.test(text)
}

function isLevel(a: EdgeRow, b: EdgeRow): boolean {
  return Math.abs(a.y - b.y) < sameHeight
}

/** Two pages that start alike may be two forms; three have a letterhead. */
const fewestPages = 3

/** The same words at the top of every page: they are kept on the first, for they may be the title. */
function isLetterhead(row: EdgeRow, page: PageContent, others: EdgeRow[], pages: number): boolean {
  if (pages < fewestPages || page.number === 1 || row.y > margin.letterhead) return false
  const same = others.filter((other) => other.text === row.text && isLevel(other, row))
  return same.length === pages - 1
}

function isPageNumber(text: string): boolean {
  return /^(?:\W*(?:page|p\.)?\s*(?:\d{1,3}|[ivx]{1,5})(?:\s*(?:of|\/)\s*\d{1,3})?\W*)$/i.test(text)
}

/** Page numbers are put down once each; the same words on many pages once, with their count. */
function countRepeats(list: readonly SetAside[]): SetAside[] {
  const counted = new Map<string, SetAside & { count: number }>()
  for (const { text, reason } of list) {
    const key = `${reason}\n${text}`
    const known = counted.get(key)
    if (known) known.count++
    else counted.set(key, { text, reason, count: 1 })
  }
  return [...counted.values()].map(({ text, reason, count }) =>
    count > 1 ? { text, reason, count } : { text, reason },
  )
}
