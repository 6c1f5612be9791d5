import { median } from './median.ts'
import type { Line } from './page-content.ts'

/** A column with headings and lists in it has at least so many full lines. */
const fewestFull = 6

/** Lines that fill their column, or items of a list: read down, not across. */
export function isColumn(lines: readonly Line[]): boolean {
  return isProse(lines) || lines.filter((line) => line.label).length > lines.length * 0.6 || isMixed(lines)
}

/** Wide lines of which at least half reach the end of their column. */
export function isProse(lines: readonly Line[]): boolean {
  return lines.length >= 3 && isWide(lines) && fullLines(lines).size >= lines.length * 0.5
}

/** Full lines with their last ones, items and bold headings between them: cells of a table are none of these. */
function isMixed(lines: readonly Line[]): boolean {
  const full = fullLines(lines)
  const ordered = lines.toSorted((a, b) => a.y - b.y)
  const fit = ordered.filter(
    (line, at) => full.has(line) || line.label || line.bold || full.has(ordered[at - 1] ?? line),
  )
  return (
    isWide(lines) && full.size >= fewestFull && full.size >= lines.length * 0.25 && fit.length >= lines.length * 0.75
  )
}

function isWide(lines: readonly Line[]): boolean {
  return widthOf(lines) > 12 * median(lines.map((line) => line.size))
}

function fullLines(lines: readonly Line[]): Set<Line> {
  const width = widthOf(lines)
  return new Set(lines.filter((line) => line.right - line.left > width * 0.75))
}

function widthOf(lines: readonly Line[]): number {
  return Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.left))
}
