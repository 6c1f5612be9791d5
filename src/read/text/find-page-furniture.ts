import type { Line } from './split-lines.ts'

/** How many lines at the top and the foot of a page can be running heads. */
const depth = 4

/**
 * Find lines that stand at the top or foot of many pages, and page numbers. Only texts parted by form feeds have pages.
 *
 * @returns Line numbers and why each is furniture.
 */
export function findPageFurniture(lines: readonly Line[]): Map<number, string> {
  const found = new Map<number, string>()
  const pages = Map.groupBy(lines, ({ page }) => page)
  if (pages.size < 2) return found
  const edges = [...pages.values()].map((page) => edgesOf(page))
  const counts = new Map<string, number>()
  for (const edge of edges) for (const key of new Set(edge.map(patternOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const enough = Math.max(2, Math.ceil(pages.size * 0.4))
  for (const line of edges.flat()) {
    if (/^(?:page\s*)?[-–|]?\s*\d{1,3}\s*[-–|]?(?:\s*(?:of|\/)\s*\d{1,3})?$/i.test(line.text))
      found.set(line.number, 'page number')
    else if ((counts.get(patternOf(line)) ?? 0) >= enough) found.set(line.number, 'running head')
  }
  return found
}

function edgesOf(page: readonly Line[]): Line[] {
  return page.length <= depth * 2 ? [...page] : [...page.slice(0, depth), ...page.slice(-depth)]
}

/** Page numbers differ from page to page. */
function patternOf(line: Line): string {
  return line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()
}
