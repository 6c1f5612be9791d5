import { groupLines } from './group-lines.ts'
import type { Measures } from './join-lines.ts'
import { justifiedEdges } from './justified-edges.ts'
import { median } from './median.ts'
import type { Line, PageContent, Run } from './page-content.ts'

/** Fewer blocks of several lines than this prove nothing about the tags of a document. */
const fewestBlocks = 5

/** Measure what is usual in a document: its type size, its leading, whether its tags follow its paragraphs, and the edges it is set to. */
export function measureDocument(pages: readonly PageContent[], kept: readonly Run[][]): Measures {
  const letters = new Map<number, number>()
  for (const run of kept.flat()) {
    const size = Math.round(run.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + run.text.length)
  }
  const size = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
  const lines = kept.map((runs, at) => groupLines(runs, pages[at]?.number ?? 0).flatMap((row) => row.slice(0, 1)))
  return {
    size,
    leading: leadingOf(lines.flat(), size),
    tagged: followsParagraphs(lines.flat()),
    edges: justifiedEdges(lines.flat()),
  }
}

function leadingOf(lines: readonly Line[], size: number): number {
  const steps = lines.slice(1).flatMap((line, at) => {
    const above = lines[at] as Line
    const step = (line.y - above.y) / size
    const alike = above.page === line.page && Math.abs(line.size - size) < 1 && Math.abs(above.size - size) < 1
    return alike && step > 0.8 && step < 2.5 ? [step] : []
  })
  // The lower third: lines within a paragraph, not the steps between paragraphs.
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 3)] ?? 1.2
}

/** Tags can be trusted when blocks hold more than one line, as paragraphs do: some producers tag each line by itself. */
function followsParagraphs(lines: readonly Line[]): boolean {
  const tagged = lines.filter((line) => line.tag)
  if (tagged.length < lines.length * 0.7) return false
  const linesOf = new Map<string, number>()
  for (const line of tagged) {
    const block = `${line.page} ${line.tag?.block}`
    linesOf.set(block, (linesOf.get(block) ?? 0) + 1)
  }
  const long = [...linesOf.values()].filter((count) => count > 1)
  return long.length >= fewestBlocks && median(long) < 30
}
