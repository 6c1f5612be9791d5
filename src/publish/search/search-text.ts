/** One edition as search reads it: its clauses in plain words, and all that a result shows. One small file each. */
export interface SearchText {
  /** The page that a result leads to. */
  url: string
  title: string
  school: string
  /** Where it stands, in a few words: `In force · December 2017`. */
  standing: string
  /** BCP 47 tag of the language it is written in. */
  language: string
  /** The edition's name, by whose date results are put in order: `2017-12`. */
  edition: string
  /** What the index files it under, for each filter. */
  filters: { school: string[]; status: string[]; topic: string[]; position: string[] }
  clauses: SearchClause[]
}

/** Stands between a heading and the lead-ins under it. */
export const aboveSeparator = ' › '

export interface SearchClause {
  id: string
  /** Its heading and the words that introduce it: without “Staff must not:” an item says the opposite. */
  above: string
  text: string
  topics: string[]
  /** Positions that the clause is quoted for as an answer. */
  positions: string[]
}

export const facets = ['school', 'topic', 'position', 'status'] as const
export type Facet = (typeof facets)[number]
