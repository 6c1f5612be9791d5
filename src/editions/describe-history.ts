import { formatDate } from '../model/format-date.ts'
import { nameDate } from './edition-date.ts'
import type { ClauseEvent, ClauseHistory } from './lineage.ts'

/** How an event is told, in the order in which two of one edition would be. Being renumbered is not worth telling. */
const told: Partial<Record<ClauseEvent['kind'], string>> = {
  reworded: 'reworded',
  moved: 'moved',
  split: 'split from a longer clause',
  merged: 'merged',
}

/** @returns A clause's history in a few words: `since 2017; reworded 2021 and 2023`. Years only, or `the undated edition`. */
export function describeHistory({ since, events }: ClauseHistory): string {
  const parts = [`since ${yearOf(since)}`]
  for (const { kind, edition } of events) {
    const verb = told[kind]
    if (!verb) continue
    const last = parts.at(-1) ?? ''
    const year = yearOf(edition)
    if (last.startsWith(`${verb} `)) parts[parts.length - 1] = last.endsWith(year) ? last : `${last}, ${year}`
    else parts.push(`${verb} ${year}`)
  }
  return parts.join('; ')
}

function yearOf(edition: string): string {
  const date = nameDate({ edition })
  return date === null ? 'the undated edition' : formatDate(date.slice(0, 4))
}
