import type { Row } from './group-lines.ts'
import { lineText } from './line-text.ts'

const leaders = /(?:\.\s?){4,}|(?:…\s?){2,}|(?:_\s?){6,}\s*\d+\s*$/
const pageNumber = /(?:^|[\s.…])(?:\d{1,3}|[ivx]{1,6})$/

/**
 * Tell the rows of a contents list: words, then a page number at the far right, led there by dots or in a run of at least three
 * whose numbers do not fall.
 *
 * @param pages How many pages the document has: no larger number is a page number.
 */
export function contentsRows(rows: readonly Row[], pages: number): Set<Row> {
  const found = new Set(rows.filter((row) => isLed(row) || isTagged(row)))
  let run: { row: Row; number: number }[] = []
  const close = () => {
    if (run.length >= 3) for (const { row } of run) found.add(row)
    run = []
  }
  for (const row of rows) {
    const number = lastNumber(row, pages)
    if (number === null || number < (run.at(-1)?.number ?? 0)) close()
    if (number !== null) run.push({ row, number })
  }
  close()
  return withWrapped(rows, found)
}

/** The first line of an entry that runs over two stands between entries, without a number of its own. */
function withWrapped(rows: readonly Row[], found: ReadonlySet<Row>): Set<Row> {
  const isWrapped = (row: Row, at: number) => {
    const [before, after] = [rows[at - 1], rows[at + 1]]
    const near = (after?.[0]?.y ?? 0) - (row[0]?.y ?? 0) < 2 * (row[0]?.size ?? 0)
    return before !== undefined && after !== undefined && found.has(before) && found.has(after) && near
  }
  return new Set(rows.filter((row, at) => found.has(row) || isWrapped(row, at)))
}

function rowText(row: Row): string {
  return row.map((line) => lineText(line.runs)).join(' ')
}

function isLed(row: Row): boolean {
  const text = rowText(row)
  return leaders.test(text) && pageNumber.test(text)
}

function isTagged(row: Row): boolean {
  return row.length > 0 && row.every((line) => line.tag?.role === 'TOCI')
}

/** @returns The page number at the right of a row with words, led there or standing apart; null where there is none. */
function lastNumber(row: Row, pages: number): number | null {
  const last = row.at(-1)
  if (isLed(row)) return Number(/\d{1,3}$/.exec(rowText(row))?.[0] ?? 0)
  if (row.length < 2 || !last) return null
  const text = lineText(last.label?.runs ?? last.runs)
  const number = /^\d{1,3}$/.test(text) ? Number(text) : null
  return number !== null && number <= pages && /\p{L}{2}/u.test(rowText(row)) ? number : null
}
