import { editionsBefore } from '../editions/earlier-edition.ts'
import { compareEditions } from '../editions/edition-date.ts'
import type { FrontMatter } from '../model/edition.ts'
import type { Policy } from '../model/policy.ts'

/** Two editions of a policy that are compared. */
export interface EditionPair {
  before: FrontMatter
  after: FrontMatter
}

/** Each edition with the one before it, newest first; a draft with the last edition that is none. */
export function neighbourPairs({ editions }: Pick<Policy, 'editions'>): EditionPair[] {
  return editions.flatMap((after) => {
    const before = editionsBefore(after, editions).at(-1)
    return before ? [{ before, after }] : []
  })
}

/** The first and the newest edition, drafts apart. Null where there is only one. */
export function firstToLast({ editions }: Pick<Policy, 'editions'>): EditionPair | null {
  const ordered = editions.filter(({ status }) => status !== 'draft').toSorted(compareEditions)
  const [before, after] = [ordered.at(0), ordered.at(-1)]
  return before && after && before !== after ? { before, after } : null
}

/** The pairs that can be had as a Word file, each once. */
export function trackedPairs(policy: Pick<Policy, 'editions'>): EditionPair[] {
  const neighbours = neighbourPairs(policy)
  const all = firstToLast(policy)
  const isNeighbour = neighbours.some(({ before, after }) => before === all?.before && after === all.after)
  return all && !isNeighbour ? [...neighbours, all] : neighbours
}
