import type { Library } from '../library.ts'
import type { FrontMatter } from '../model/edition.ts'
import type { Policy } from '../model/policy.ts'
import type { Addresses } from './addresses.ts'
import { type EditionPair, neighbourPairs } from './change-pairs.ts'
import { editionDate } from './standing.ts'

/** All that a browser needs to compare any two editions of a policy, in either direction. */
export interface AnyTwo {
  /** Oldest first. */
  editions: EditionChoice[]
  /** Addresses of the comparisons that have a page, by `<before>..<after>`. */
  pages: Record<string, string>
  topics: { id: string; name: string }[]
  questions: { id: string; question: string }[]
  /** The pair that the page shows until the reader chooses. */
  shown: { from: string; to: string }
}

export interface EditionChoice {
  id: string
  /** When it is from. */
  date: string
  href: string
  /** Its words, as data. */
  words: string
}

export function anyTwo(library: Library, policy: Policy, shown: EditionPair, to: Addresses): AnyTwo {
  return {
    editions: policy.editions.toReversed().map((front) => choice(front, to)),
    pages: Object.fromEntries([
      ...neighbourPairs(policy).map((pair) => [pairKey(pair), to.changes(pair.after)]),
      [pairKey(shown), to.allChanges(shown.after)],
    ]),
    topics: library.topics.map(({ id, name }) => ({ id, name })),
    questions: library.questions.map(({ id, question }) => ({ id, question })),
    shown: { from: shown.before.edition, to: shown.after.edition },
  }
}

/** Whether a policy has enough editions to choose two of: only then is there a page for it, and the editions' words as data. */
export function hasChoice({ editions }: Pick<Policy, 'editions'>): boolean {
  return editions.length > 2
}

function pairKey({ before, after }: EditionPair): string {
  return `${before.edition}..${after.edition}`
}

function choice(front: FrontMatter, to: Addresses): EditionChoice {
  return { id: front.edition, date: editionDate(front), href: to.edition(front), words: to.words(front) }
}
