/** By topic, how likely it is: log-odds. */
export type Odds = ReadonlyMap<string, number>

/** A clause by its own words, and the heading it stands under. */
export interface OwnOdds {
  heading: string
  odds: Odds
}

/**
 * What the company of a clause counts, in log-odds: nothing around it about the topic; the clause before, the clause after, the
 * rest of its section and the rest of the document, each surely about it. Settled on documents held out of what the words are
 * learnt from.
 */
const counts = { none: -0.9, before: 0.9, after: 0.6, section: 1.8, document: 2.1 }

/** How far a clause that is likely enough about something by its own words heeds its company. */
const heedOfPlain = 0.7

/**
 * Let the clauses of a document speak for one another: what those beside it, in its section and in the rest of the document
 * are about is more likely, and what none of them is about is less.
 *
 * @param document The odds of every clause by its own words, in reading order. A clause on its own keeps them.
 */
export function addCompany(document: readonly OwnOdds[]): Odds[] {
  if (document.length < 2) return document.map(({ odds }) => odds)
  const clauses = document.map((clause) => ({ ...clause, chances: toChances(clause.odds) }))
  const all = sumUp(clauses.map(({ chances }) => chances))
  const sections = new Map(
    [...Map.groupBy(clauses, ({ heading }) => heading)].map(
      ([heading, within]) => [heading, sumUp(within.map(({ chances }) => chances))] as const,
    ),
  )
  return clauses.map(({ heading, odds, chances }, at) => {
    const section = sections.get(heading) ?? all
    const heed = Math.max(...odds.values()) > 0 ? heedOfPlain : 1
    const withCompany = [...odds].map(([topic, ownOdds]) => {
      const company =
        counts.none +
        counts.before * (clauses[at - 1]?.chances.get(topic) ?? 0) +
        counts.after * (clauses[at + 1]?.chances.get(topic) ?? 0) +
        counts.section * shareOfRest(section, chances, topic) +
        counts.document * shareOfRest(all, chances, topic)
      return [topic, ownOdds + heed * company] as const
    })
    return new Map(withCompany)
  })
}

function toChances(odds: Odds): Odds {
  return new Map([...odds].map(([topic, own]) => [topic, 1 / (1 + Math.exp(-own))] as const))
}

/** How much of several clauses is about each topic. */
interface Sum {
  clauses: number
  chances: Odds
}

function sumUp(clauses: readonly Odds[]): Sum {
  const chances = new Map<string, number>()
  for (const [topic, chance] of clauses.flatMap((clause) => [...clause]))
    chances.set(topic, (chances.get(topic) ?? 0) + chance)
  return { clauses: clauses.length, chances }
}

/** How much of the others is about the topic, 0 to 1: all of them but the clause itself. */
function shareOfRest({ clauses, chances }: Sum, own: Odds, topic: string): number {
  return clauses > 1 ? ((chances.get(topic) ?? 0) - (own.get(topic) ?? 0)) / (clauses - 1) : 0
}
