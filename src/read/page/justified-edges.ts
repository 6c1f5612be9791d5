import type { Line } from './page-content.ts'

/** Points by which the ends of lines set to one edge differ. */
const tolerance = 1
/** Lines of so many type sizes are of prose. */
const shortest = 25
/** Share of the lines of prose that end exactly at a common edge, in a document set so. */
const leastShare = 0.5
/** So many lines make an edge. */
const fewestLines = 8

/**
 * Find the right edges that text is set to, where a document is justified: there a line that ends short of its edge ends a paragraph, and
 * one that ends at it does not, whatever its last mark.
 *
 * @returns The edges in points; none for a document set ragged.
 */
export function justifiedEdges(lines: readonly Line[]): number[] {
  const prose = lines.filter((line) => line.right - line.left > line.size * shortest)
  const counts = new Map<number, number>()
  for (const { right } of prose) {
    const edge = Math.round(right)
    counts.set(edge, (counts.get(edge) ?? 0) + 1)
  }
  const edges = [...counts].filter(([, count]) => count >= fewestLines).map(([edge]) => edge)
  const set = prose.filter((line) => isAtEdge(line, edges)).length
  return set >= prose.length * leastShare ? edges : []
}

/** @param edges As `justifiedEdges` gives them. */
export function isAtEdge({ right }: Line, edges: readonly number[]): boolean {
  return edges.some((edge) => Math.abs(right - edge) <= tolerance)
}
