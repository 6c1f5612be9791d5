import type { ChangeKind, ChangeOf, WordEdit } from '../model/change.ts'
import { diffParts } from './diff-words.ts'
import type { RedlineRow } from './redline.ts'
import { shareOut } from './share-out.ts'

/** A clause or heading on one side of a redline. */
export interface ReadingPlace {
  id: string
  /** As printed; null where there is none. */
  label: string | null
}

/** A row of a redline as it is read: what was merged stands in one row, and each part of what was split has its own words. */
export interface ReadingRow {
  kind: ChangeKind
  of: ChangeOf
  /** Several for what was merged; none for what was added. */
  from: ReadingPlace[]
  to: ReadingPlace | null
  /** As in `RedlineRow`. */
  depth: number
  under: string | null
  /** Of all rows together, `=` and `-` hold every word before and `=` and `+` every word after. */
  words: WordEdit[]
}

/** Arrange the rows of a redline for reading, in the same order. */
export function readingRows(rows: readonly RedlineRow[]): ReadingRow[] {
  const merged = Map.groupBy(
    rows.filter(({ kind }) => kind === 'merged'),
    ({ to }) => to,
  )
  const splits = splitWords(rows)
  return rows.flatMap((row): ReadingRow[] => {
    if (row.kind !== 'merged') return [readingRow(row, [row], splits.get(row) ?? row.words)]
    const parts = merged.get(row.to) ?? []
    if (parts[0] !== row) return []
    return [readingRow(row, parts, diffParts(parts.map(({ before }) => before).join(' '), row.after))]
  })
}

function readingRow(row: RedlineRow, parts: RedlineRow[], words: WordEdit[]): ReadingRow {
  const { kind, of, to, labelAfter, depth, under } = row
  const from = parts.flatMap(({ from, labelBefore }) => (from === null ? [] : [{ id: from, label: labelBefore }]))
  return { kind, of, from, to: to === null ? null : { id: to, label: labelAfter }, depth, under, words }
}

/** The words of what was split, shared out among its parts. */
function splitWords(rows: readonly RedlineRow[]): Map<RedlineRow, WordEdit[]> {
  const groups = Map.groupBy(
    rows.filter(({ kind }) => kind === 'split'),
    ({ from }) => from,
  )
  return new Map([...groups.values()].flatMap(shareParts))
}

function shareParts(parts: RedlineRow[]): [RedlineRow, WordEdit[]][] {
  const texts = parts.map(({ after }) => after)
  const words = diffParts(parts[0]?.before ?? '', texts.join(' '))
  // The space that joins two parts goes with the first of them.
  const lengths = texts.map((text, index) => text.length + (index < texts.length - 1 ? 1 : 0))
  const shares = shareOut(words, lengths)
  return parts.map((part, index) => [part, shares[index] ?? []])
}
