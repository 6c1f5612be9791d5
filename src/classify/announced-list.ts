import type { Force } from '../model/clause.ts'
import type { Word } from './read-words.ts'

/** What a lead-in makes of the items of its list. */
export interface Announced {
  kind: 'forbids' | 'requires' | 'recommends'
  force: Force
  /** Indexes of the word that says so, and of the next. */
  from: number
  to: number
}

/** What a lead-in without a verb of command calls the list below it, and what that makes of the items. */
const kinds: readonly (Pick<Announced, 'kind' | 'force'> & { pattern: RegExp })[] = [
  { pattern: /^(?:forbidden|prohibited|banned|unacceptable)$/, kind: 'forbids', force: 'must' },
  { pattern: /^(?:breach|breaches|misuse|violations?|contraventions?)$/, kind: 'forbids', force: 'statement' },
  {
    pattern:
      /^(?:requirements?|rules?|obligations?|dut(?:y|ies)|responsibilit(?:y|ies)|standards|conditions|protocols?|agree|agrees|undertakes?|commits?|promises?|pledges?)$/,
    kind: 'requires',
    force: 'must',
  },
  { pattern: /^(?:expectations?|expects?|expected|asks?)$/, kind: 'requires', force: 'should' },
  { pattern: /^(?:recommendations?|suggestions?|tips|advice)$/, kind: 'recommends', force: 'advice' },
]

/** A list may be called something without being that: "These rules apply to:", "The purpose of the rules is:". */
const another =
  /^(?:appl(?:y|ies|ied|ying)|covers?|aims?|purposes?|objectives?|reasons?|intended|designed|helps?|protects?|breaks?|breaking|see|who|why|where|when|if)$/

/** The longest lead-in that is still a name of its list: words. */
const longest = 16

/**
 * Read the name that a lead-in gives its list as a command: "For staff, requirements include:", "Expectations of staff:".
 *
 * @param words The lead-in's words.
 * @returns Null where the lead-in names no such list.
 */
export function announcedList(words: readonly Word[]): Announced | null {
  if (words.length === 0 || words.length > longest || words.some(({ form }) => another.test(form))) return null
  for (const { pattern, kind, force } of kinds) {
    const at = words.findIndex(({ form }) => pattern.test(form))
    if (at >= 0) return { kind, force, from: at, to: at + 1 }
  }
  return null
}
