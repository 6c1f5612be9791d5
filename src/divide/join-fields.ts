import { isDatedField } from '../lines/metadata-field.ts'
import { readFieldName, readMetadataLine } from '../lines/metadata-line.ts'
import type { FrontLine } from './collect-front-lines.ts'
import { readDates } from './read-dates.ts'
import { readRow } from './read-table-fields.ts'

/** A line with fewer other characters is a date. */
const mostBeside = 16
/** From so many names right after each other on they are the heads of columns. */
const fewestColumns = 3

/**
 * Put the names of fields and their values together where each stands on a line of its own: a name has its value on the
 * next line, and names in a row have theirs in the rows that follow, of which the last is the newest.
 */
export function joinFields(lines: readonly FrontLine[]): FrontLine[] {
  const joined: FrontLine[] = []
  for (let at = 0; at < lines.length; ) {
    const rows = rowsAt(lines, at)
    const line = lines[at]
    if (!line) break
    if (rows) joined.push(...rows.lines)
    else if (isValue(line) && (isName(joined.at(-1)) || isDateOf(joined.at(-1), line))) joinTo(joined, line)
    else joined.push(line)
    at += rows?.length ?? 1
  }
  return joined
}

function joinTo(joined: FrontLine[], line: FrontLine): void {
  const before = joined.pop()
  if (!before) return
  const name = before.text.replace(/\s*:$/, '')
  joined.push({ ...before, text: isName(before) ? `${name}: ${line.text}` : `${name}, ${line.text}` })
}

/** Names of columns and the rows under them, as one line with the fields of the last row. */
function rowsAt(lines: readonly FrontLine[], from: number): { lines: FrontLine[]; length: number } | null {
  const first = lines[from]
  let names = from
  while (isName(lines[names]) && !readFieldName(lines[names]?.text ?? '')?.isTitle) names += 1
  const columns = names - from
  let end = names
  while (end < lines.length && lines[end] && isValue(lines[end] as FrontLine)) end += 1
  const rows = Math.floor((end - names) / columns)
  if (!first || columns < fewestColumns) return null
  // Heads of columns whose rows are not whole: which value is whose nobody can say.
  if (rows < 1 || (end - names) % columns !== 0) {
    const plain = lines.slice(from, end).map((line) => ({ ...line, parts: [] }))
    return isTable(lines.slice(from, names)) ? { lines: plain, length: end - from } : null
  }
  const heads = lines.slice(from, names).map(({ text }) => text)
  const last = lines.slice(names + (rows - 1) * columns, names + rows * columns).map(({ text }) => text)
  const length = columns + rows * columns
  const text = lines
    .slice(from, from + length)
    .map((line) => line.text)
    .join(' ')
  return { lines: [{ ...first, text, parts: readRow(heads, last) }], length }
}

/** Only tables of versions have several columns of which one is of changes or authors. */
function isTable(names: readonly FrontLine[]): boolean {
  const fields = names.map(({ text }) => readFieldName(text)?.field)
  return fields.includes('changeNote') && fields.length >= fewestColumns
}

/** A bare date under `Date approved` over the name of a committee. */
function isDateOf(before: FrontLine | undefined, line: FrontLine): boolean {
  const [part] = before && !before.parts ? readMetadataLine(before.text) : []
  const [found] = readDates(line.text)
  if (!part || !found || !isDatedField(part.field)) return false
  return (
    readDates(part.value).length === 0 && part.value !== '' && line.text.length - (found.end - found.start) < mostBeside
  )
}

function isValue(line: FrontLine): boolean {
  return !line.parts && readMetadataLine(line.text).length === 0 && readFieldName(line.text) === null
}

function isName(line: FrontLine | undefined): boolean {
  return line !== undefined && !line.parts && readFieldName(line.text) !== null
}
