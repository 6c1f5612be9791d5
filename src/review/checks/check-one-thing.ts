import type { Finding } from '../../model/finding.ts'
import type { OneThing } from '../../model/review-words.ts'
import { found, type Spot } from '../found.ts'
import type { ReadClause, Reviewed } from '../reviewed.ts'
import { standingAlone } from '../standing-alone.ts'

/** One thing under several names. What the policy quotes has its own words, and does not count. */
export function checkOneThing({ words, clauses }: Reviewed): Finding[] {
  const own = clauses.filter(({ clause }) => !clause.quotation && clause.form !== 'reference')
  return words.oneThing.flatMap((thing) => {
    const uses = [...usesByName(own, thing).values()].sort((a, b) => b.length - a.length)
    return uses.length < 2 ? [] : [describe(thing, uses)]
  })
}

/** Where each name stands. Inside a longer name a shorter one does not count. */
function usesByName(clauses: readonly ReadClause[], { names }: OneThing): Map<number, Spot[]> {
  const pattern = standingAlone(names.flat(), 'giu')
  const nameOf = new Map(names.flatMap((forms, index) => forms.map((form) => [form.toLowerCase(), index] as const)))
  const uses = clauses.flatMap((clause) => [...clause.text.matchAll(pattern)].map(([quote]) => ({ clause, quote })))
  return Map.groupBy(uses, ({ quote }) => nameOf.get(quote.toLowerCase().replace(/\s+/g, ' ')) ?? -1)
}

function describe({ thing, severity }: OneThing, uses: readonly Spot[][]): Finding {
  const details = uses.map((spots) => `“${spots[0]?.quote}”: ${spots.length === 1 ? 'once' : `${spots.length} times`}`)
  const message = `One thing may go by ${uses.length} names, ${thing}:`
  const first = uses.flatMap((spots) => spots.slice(0, 1))
  const fix = 'Use one name throughout, or say how they differ.'
  return found({ rule: 'mixed-terms', severity, message, details, fix }, first)
}
