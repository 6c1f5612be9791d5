import type { Line } from './split-lines.ts'

/** How many lines at the top and the foot of a page can be running heads. */
const depth = 4
/** Longer lines are no running heads. */
const longest = 150

const pageNumber = /^(?:page\s*)?[-–|]?\s*(\d{1,3})\s*[-–|]?(?:\s*(?:of|\/)\s*\d{1,3})?$/i

/**
 * Find page numbers, and lines that stand at the top or foot of many pages. Texts without page marks show their pages by
 * lines that count up (`2`, `Page 3 of 6`); what stands beside those again and again is a running head.
 *
 * @returns Line numbers and why each is furniture.
 */
export function findPageFurniture(lines: readonly Line[]): Map<number, string> {
  const pages = Map.groupBy(lines, ({ page }) => page)
  return pages.size > 1 ? findByPages([...pages.values()]) : findByNumbers(lines)
}

function findByPages(pages: readonly Line[][]): Map<number, string> {
  const found = new Map<number, string>()
  const edges = pages.map((page) => edgesOf(page))
  const counts = new Map<string, number>()
  for (const edge of edges) for (const key of new Set(edge.map(patternOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const enough = Math.max(2, Math.ceil(pages.length * 0.4))
  for (const line of edges.flat()) {
    if (pageNumber.test(line.text)) found.set(line.number, 'page number')
    else if ((counts.get(patternOf(line)) ?? 0) >= enough) found.set(line.number, 'running head')
  }
  return found
}

function edgesOf(page: readonly Line[]): Line[] {
  return page.length <= depth * 2 ? [...page] : [...page.slice(0, depth), ...page.slice(-depth)]
}

function findByNumbers(lines: readonly Line[]): Map<number, string> {
  const found = new Map<number, string>()
  const numbers = countingUp(lines)
  const beside = numbers.flatMap((at) => [lines[at - 1], lines[at + 1]]).filter((line) => line !== undefined)
  const counts = new Map<string, number>()
  for (const line of beside) counts.set(patternOf(line), (counts.get(patternOf(line)) ?? 0) + 1)
  for (const at of numbers) {
    const line = lines[at]
    if (line) found.set(line.number, 'page number')
  }
  for (const line of beside) {
    const isHead = (counts.get(patternOf(line)) ?? 0) > 1 && line.text.length <= longest && /\p{L}{2}/u.test(line.text)
    if (isHead && !/^[-*•]\s/.test(line.text) && !found.has(line.number)) found.set(line.number, 'running head')
  }
  return found
}

/** Lines that are nothing but a page number, each higher than the one before; a single one shows nothing. */
function countingUp(lines: readonly Line[]): number[] {
  const places: number[] = []
  let last = -1
  for (const [at, { text }] of lines.entries()) {
    const value = Number(pageNumber.exec(text)?.[1] ?? Number.NaN)
    if (!(value > last)) continue
    places.push(at)
    last = value
  }
  return places.length > 1 ? places : []
}

/** Page numbers differ from page to page. */
function patternOf(line: Line): string {
  return line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()
}
