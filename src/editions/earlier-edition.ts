import type { FrontMatter } from '../model/edition.ts'
import { compareEditions } from './edition-date.ts'

/** @returns The editions of a policy that an edition follows, oldest first, drafts left out. */
export function editionsBefore(front: FrontMatter, editions: readonly FrontMatter[]): FrontMatter[] {
  return editions
    .filter((other) => other.status !== 'draft' && compareEditions(other, front) < 0)
    .toSorted(compareEditions)
}

/** @returns The edition that an edition is compared with: the last one before it that is no draft. Null for the first. */
export function earlierEdition(front: FrontMatter, editions: readonly FrontMatter[]): FrontMatter | null {
  return editionsBefore(front, editions).at(-1) ?? null
}
