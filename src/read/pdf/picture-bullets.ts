import type { Box, Run } from '../page/page-content.ts'

/** A bullet is no taller or wider than this many points, and no further from its text. */
const largest = 20
const furthest = 40
/** Text that ends so near before a picture is of the same line: the picture stands within it. */
const within = 12
/** Pictures that stand exactly under each other are bullets; one alone is an ornament. */
const fewest = 2
const aligned = 2

/** Find list marks that are little pictures, or drawn, in front of lines. @returns A `•` for each, on the line it marks. */
export function pictureBullets(pictures: readonly Box[], runs: readonly Run[]): Run[] {
  const found = pictures.flatMap((picture) => {
    const line = markedLine(picture, runs)
    return line ? [bullet(picture, line)] : []
  })
  return found.filter(({ x }) => found.filter((other) => Math.abs(other.x - x) < aligned).length >= fewest)
}

/** @returns The first run of the line that the picture stands in front of; null where text stands right before it too. */
function markedLine({ left, right, top, bottom }: Box, runs: readonly Run[]): Run | null {
  if (right - left > largest || bottom - top > largest) return null
  const middle = (top + bottom) / 2
  const row = runs.filter((run) => !run.slanted && middle > run.y - run.size && middle < run.y + run.size * 0.25)
  const next = row.filter((run) => run.x >= right - 1).sort((a, b) => a.x - b.x)[0]
  return next && next.x - right < furthest && !row.some((run) => run.x < left && run.right > left - within)
    ? next
    : null
}

function bullet({ left, right }: Box, line: Run): Run {
  const { href: _href, ...plain } = line
  return { ...plain, text: '•', x: left, right, bold: false, italic: false, index: line.index - 0.5 }
}
