import type { Passage } from './list-passages.ts'
import { findAny, type PhraseSet } from './phrase-set.ts'

/** Of the sentences of a policy that is about a matter at least this share name it. */
const shareInPolicy = 0.15

export type NamesMatter = (matter: PhraseSet | null, passage: Passage) => boolean

/**
 * Tell whether a passage speaks of the matter of its question: every passage of a policy about the matter does; in another
 * policy only one that names it, in its words, beside them or in a heading.
 */
export function namesMatter(passages: readonly Passage[]): NamesMatter {
  const clauses = passages.filter(({ clause }) => clause !== null)
  const about = new Map<PhraseSet, boolean>()
  return (matter, passage) => {
    if (matter === null) return true
    const whole = about.get(matter) ?? isAbout(matter, clauses)
    about.set(matter, whole)
    return whole || findAny(matter, passage.headings) !== null || findAny(matter, passage.near()) !== null
  }
}

function isAbout(matter: PhraseSet, clauses: readonly Passage[]): boolean {
  const naming = clauses.filter(({ words }) => findAny(matter, words) !== null)
  return naming.length >= clauses.length * shareInPolicy
}
