import type { FrontMatter } from '../model/edition.ts'
import { compareDates, type Edtf } from '../model/edtf.ts'
import type { GuidanceEvent } from '../model/guidance.ts'
import { compareEditions, dateInForce } from './edition-date.ts'

/** One mark on the line of a policy's history. */
export type TimelineEntry =
  | { kind: 'edition'; date: Edtf | null; edition: FrontMatter }
  | { kind: 'guidance'; date: Edtf; event: GuidanceEvent }

/**
 * Set the editions of a policy and the changes in guidance side by side, oldest first. Undated editions come first; of one
 * date, guidance comes before the edition that may follow it. Guidance older than every dated edition is left out.
 */
export function timelineOf(editions: readonly FrontMatter[], guidance: readonly GuidanceEvent[]): TimelineEntry[] {
  const own = editions.toSorted(compareEditions).map((edition) => ({ edition, date: dateInForce(edition) }))
  const undated = own.filter(({ date }) => date === null).map((entry) => ({ kind: 'edition' as const, ...entry }))
  const dated = own.flatMap(({ edition, date }) => (date === null ? [] : [{ kind: 'edition' as const, edition, date }]))
  const [first] = dated.map(({ date }) => date).sort(compareDates)
  const beside = guidance
    .filter(({ date }) => first !== undefined && compareDates(date, first) >= 0)
    .map((event) => ({ kind: 'guidance' as const, date: event.date, event }))
  return [...undated, ...[...beside, ...dated].sort((a, b) => compareDates(a.date, b.date))]
}
