import { type ReadingPlace, type ReadingRow, readingRows } from '../editions/reading-rows.ts'
import type { RedlineRow } from '../editions/redline.ts'
import type { ChangeKind, WordEdit } from '../model/change.ts'
import type { Link } from './frame.ts'

/** One row of a redline as a page shows it. */
export interface RedlineRowView {
  /** Anchor; null for headings and for what was removed. */
  id: string | null
  heading: boolean
  /** 0 for a paragraph, 1 and up for items, headings by their depth. */
  depth: number
  /** What became of it, in words. Null where nothing did. */
  change: string | null
  /** The way to its place in the later edition, or in the earlier one where it was removed. */
  place: { label: string | null; href: string } | null
  /** Where it stood before, if under another number. */
  was: Link[]
  words: WordEdit[]
  /** Shown among the changes only: itself changed, or a heading or lead-in that a change stands under. */
  context: boolean
}

/** Make links to a clause or section in each of the two editions. */
export interface RedlinePlaces {
  before(id: string): string
  after(id: string): string
}

const names: Record<ChangeKind, string | null> = {
  unchanged: null,
  renumbered: 'Renumbered',
  moved: 'Moved',
  reworded: 'Reworded',
  split: 'Split from a longer clause',
  merged: 'Merged',
  added: 'Added',
  removed: 'Removed',
}

/** Arrange the changes between two editions to be read, in the order of the later one. */
export function redlineRowViews(changes: readonly RedlineRow[], places: RedlinePlaces): RedlineRowView[] {
  const rows = readingRows(changes)
  const context = contextOf(rows)
  return rows.map((row) => {
    const [first] = row.from
    const place = row.to ? placeOf(row.to, places.after) : first ? placeOf(first, places.before) : null
    return {
      id: row.of === 'clause' && row.to ? row.to.id : null,
      heading: row.of === 'section',
      depth: row.depth,
      change: changeName(row),
      place,
      was: row.to
        ? row.from.filter(({ label }) => isOther(label, row)).map((from) => wasLink(from, places.before))
        : [],
      words: row.words,
      context: context.has(row),
    }
  })
}

function changeName({ kind, words }: ReadingRow): string | null {
  const isReworded = words.some(([sign]) => sign !== '=')
  return kind === 'moved' && isReworded ? 'Moved and reworded' : names[kind]
}

function isOther(label: string | null, { kind, to }: ReadingRow): boolean {
  return label !== null && (kind === 'merged' || label !== to?.label)
}

function placeOf({ id, label }: ReadingPlace, address: (id: string) => string): RedlineRowView['place'] {
  return { label, href: address(id) }
}

function wasLink({ id, label }: ReadingPlace, address: (id: string) => string): Link {
  return { text: label ?? '', href: address(id) }
}

/** The changed rows, the heading above each, and the clauses that introduce it: an item alone has lost its meaning. */
function contextOf(rows: readonly ReadingRow[]): Set<ReadingRow> {
  const clauses = rows.filter(({ of }) => of === 'clause')
  const byNew = new Map(clauses.flatMap((row) => (row.to ? [[row.to.id, row] as const] : [])))
  const byOld = new Map(clauses.flatMap((row) => row.from.map(({ id }) => [id, row] as const)))
  const found = new Set<ReadingRow>()
  let heading: ReadingRow | undefined
  for (const row of rows) {
    if (row.of === 'section') heading = row
    if (names[row.kind] === null) continue
    if (heading) found.add(heading)
    for (let at: ReadingRow | undefined = row; at && !found.has(at); at = above(at, byNew, byOld)) found.add(at)
  }
  return found
}

function above(
  { under, to }: ReadingRow,
  byNew: ReadonlyMap<string, ReadingRow>,
  byOld: ReadonlyMap<string, ReadingRow>,
): ReadingRow | undefined {
  return under === null ? undefined : (to ? byNew : byOld).get(under)
}
