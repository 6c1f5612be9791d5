import { median } from './median.ts'
import type { PageContent, Run } from './page-content.ts'

/** A watermark that stands level is so many times as large as the text. */
const largest = 2.5
/** Heads and titles stand higher on the page than this part of it. */
const middle = 0.2
const samePlace = 5

/** @returns The runs of watermarks: what is set at an angle, and large words at the same place across the middle of most pages. */
export function findWatermarks(pages: readonly PageContent[]): Set<Run> {
  const size = median(pages.flatMap(({ runs }) => runs.map((run) => run.size)))
  const large = pages.map(({ runs, height }) =>
    runs.filter((run) => run.size > size * largest && run.y > height * middle && run.y < height * (1 - middle)),
  )
  const recurs = (run: Run) => large.filter((others) => others.some((other) => isSame(run, other))).length
  const level = large.flat().filter((run) => recurs(run) >= Math.max(2, pages.length / 2))
  const slanted = pages.flatMap(({ runs }) => runs.filter((run) => run.slanted))
  return new Set([...level, ...slanted])
}

function isSame(a: Run, b: Run): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < samePlace && Math.abs(a.y - b.y) < samePlace
}
