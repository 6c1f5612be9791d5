/** By topic, how likely it is: log-odds. */
export type Odds = ReadonlyMap<string, number>

/**
 * What the company of a clause counts, in log-odds: nothing around it about the topic, a neighbour surely about it, all the
 * rest of the document surely about it. Settled on documents held out of what the words are learnt from.
 */
const counts = { none: -0.2, neighbour: 0.4, document: 3.2 }

/** How far a clause that is likely enough about something by its own words heeds its company. */
const heedOfPlain = 0.5

/**
 * Let the clauses of a document speak for one another: what the one before, the one after and the rest of the document are
 * about is more likely, and what none of them is about is less.
 *
 * @param document The odds of every clause by its own words, in reading order. A clause on its own keeps them.
 */
export function addCompany(document: readonly Odds[]): Odds[] {
  if (document.length < 2) return [...document]
  const chances = document.map((odds) => new Map([...odds].map(([topic, own]) => [topic, chance(own)] as const)))
  const chanceOf = (topic: string, at: number): number => chances[at]?.get(topic) ?? 0
  const sums = new Map([...(document[0] ?? [])].map(([topic]) => [topic, sumOf(chances, topic)] as const))
  return document.map((odds, at) => {
    const heed = Math.max(...odds.values()) > 0 ? heedOfPlain : 1
    const withCompany = [...odds].map(([topic, own]) => {
      const neighbours = chanceOf(topic, at - 1) + chanceOf(topic, at + 1)
      const rest = ((sums.get(topic) ?? 0) - chanceOf(topic, at)) / (document.length - 1)
      return [topic, own + heed * (counts.none + counts.neighbour * neighbours + counts.document * rest)] as const
    })
    return new Map(withCompany)
  })
}

function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

function sumOf(chances: readonly Odds[], topic: string): number {
  return chances.reduce((sum, clause) => sum + (clause.get(topic) ?? 0), 0)
}
