import type { WordEdit } from '../../model/change.ts'
import type { Clause } from '../../model/clause.ts'
import { clauseText, type PlacedClause, walkClauses } from '../../model/walk-clauses.ts'
import { diffWords } from '../diff-words.ts'
import type { Comparison } from './comparison.ts'

/** A clause after whose words changed, with all that it was made of. */
export interface Pair {
  before: Clause[]
  after: PlacedClause
  textBefore: string
  textAfter: string
  words: WordEdit[]
}

/**
 * Pair each clause whose words changed with what it was. A clause that was merged is read with all its parts, and the
 * parts of one that was split each with the part of it they kept.
 */
export function pairsOf({ before, after, changes }: Comparison): Pair[] {
  const old = new Map([...walkClauses(before.body)].map(({ clause }) => [clause.id, clause]))
  const sources = new Map<string, Clause[]>()
  const splits = new Set<string>()
  for (const change of changes) {
    if (change.of !== 'clause' || !('words' in change)) continue
    const clause = old.get(change.from)
    if (clause) sources.set(change.to, [...(sources.get(change.to) ?? []), clause])
    if (change.kind === 'split') splits.add(change.to)
  }
  return [...walkClauses(after.body)].flatMap((placed): Pair[] => {
    const from = sources.get(placed.clause.id)
    if (!from) return []
    const textAfter = clauseText(placed.clause)
    const whole = from.map(clauseText).join(' ')
    const textBefore = splits.has(placed.clause.id) ? keptPart(whole, textAfter) : whole
    if (textBefore === textAfter) return []
    return [{ before: from, after: placed, textBefore, textAfter, words: diffWords(textBefore, textAfter) }]
  })
}

/** The sentences of a divided clause that share most of their words with the part. */
function keptPart(whole: string, part: string): string {
  const words = new Set(part.toLowerCase().match(/\p{L}+/gu))
  const kept = whole.split(/(?<=[.;:!?])\s+/).filter((sentence) => {
    const own = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
    return own.filter((word) => words.has(word)).length > own.length / 2
  })
  return kept.join(' ')
}
