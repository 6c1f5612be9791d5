import type { SearchClause, SearchText } from '../../publish/search/search-text.ts'
import { joinedStem, stemOf, stemsOf, wordsOf } from '../../publish/search/word-stems.ts'
import { scoreOf } from './find-editions.ts'
import type { PlacedTerm } from './place-terms.ts'

/** A clause that has some of the reader's words. */
export interface ClauseHit {
  url: string
  /** Its heading and the words that introduce it. */
  heading: string
  words: { text: string; found: boolean }[]
  /** How many of the reader's terms the clause has, its heading and lead-in included. */
  terms: number
  score: number
  topics: string[]
  positions: string[]
}

/** Long clauses are shown in part: this many words around the first that was found. */
const mostWords = 60
const wordsBefore = 15

/** A word of the heading or the lead-in belongs to the clause, but less than its own. */
const aboveWeight = 0.6

/** A word in a short clause says more of it than in a long one: Robertson and Zaragoza (2009), section 3.4, with b = 0.3. */
const lengthShare = 0.3
const usualLength = 30

/** A clause cut at white space, and the places of its words. */
interface CutClause {
  tokens: string[]
  /** Every part of every token, in order. */
  parts: { stem: string; place: number }[]
  /** What hyphens join. */
  joined: { stem: string; place: number }[]
}

/**
 * The clauses of an edition that have some of the terms in their own words, the best first. Where none has, those that come
 * first under a heading or a lead-in with some of them.
 */
export function clauseHits(text: SearchText, terms: PlacedTerm[]): ClauseHit[] {
  const hits = text.clauses.flatMap((clause) => clauseHit(text, clause, terms) ?? [])
  const own = hits.filter(({ words }) => words.some(({ found }) => found))
  const first = Map.groupBy(hits, ({ heading }) => heading).values()
  return (own.length > 0 ? own : [...first].flatMap(([hit]) => hit ?? [])).sort((a, b) => b.score - a.score)
}

function clauseHit(text: SearchText, clause: SearchClause, terms: PlacedTerm[]): ClauseHit | null {
  const cut = cutClause(clause.text)
  const places = new Set<number>()
  const above = stemsOf(clause.above)
  const worths = terms.map(({ words }) => {
    const own = words.map(({ stems, worth }) => (markPlaces(cut, stems, places) ? worth : 0))
    const fromAbove = words.map(({ stems, worth }) =>
      stems.every((stem) => above.has(stem)) ? worth * aboveWeight : 0,
    )
    return Math.max(0, ...own, ...fromAbove)
  })
  if (worths.every((worth) => worth === 0)) return null
  const length = 1 - lengthShare + (lengthShare * cut.tokens.length) / usualLength
  return {
    url: `${text.url}#${encodeURIComponent(clause.id)}`,
    heading: clause.above,
    words: excerpt(cut.tokens, places),
    terms: worths.filter((worth) => worth > 0).length,
    score: scoreOf(worths) / length,
    topics: clause.topics,
    positions: clause.positions,
  }
}

function cutClause(text: string): CutClause {
  const tokens = text.split(/\s+/)
  return {
    tokens,
    parts: tokens.flatMap((token, place) => wordsOf(token).map((word) => ({ stem: stemOf(word), place }))),
    joined: tokens.flatMap((token, place) => {
      const stem = joinedStem(token)
      return stem === null ? [] : [{ stem, place }]
    }),
  }
}

/** @returns Whether the clause has the stems side by side; where it has them is added to `places`. */
function markPlaces({ parts, joined }: CutClause, stems: string[], places: Set<number>): boolean {
  let isFound = false
  for (let start = 0; start + stems.length <= parts.length; start++) {
    const run = parts.slice(start, start + stems.length)
    if (!run.every(({ stem }, index) => stem === stems[index])) continue
    isFound = true
    for (const { place } of run) places.add(place)
  }
  for (const { stem, place } of stems.length === 1 ? joined : []) {
    if (stem !== stems[0]) continue
    isFound = true
    places.add(place)
  }
  return isFound
}

function excerpt(tokens: string[], places: Set<number>): ClauseHit['words'] {
  const from = tokens.length <= mostWords || places.size === 0 ? 0 : Math.max(0, Math.min(...places) - wordsBefore)
  const to = Math.min(tokens.length, from + mostWords)
  const words = tokens.slice(from, to).map((text, index) => ({ text, found: places.has(from + index) }))
  const gap = { text: '…', found: false }
  return [...(from > 0 ? [gap] : []), ...words, ...(to < tokens.length ? [gap] : [])]
}
