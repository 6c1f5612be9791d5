import { alsoWeight, type Lookup } from './find-pages.ts'
import { isLike } from './is-like.ts'
import type { PagefindPage } from './pagefind.ts'
import type { SearchTerm } from './search-terms.ts'

/** A clause that has some of the reader's words. */
export interface ClauseHit {
  id: string
  url: string
  /** Its heading and the words that introduce it: without "Staff must not:" an item says the opposite. */
  heading: string
  words: { text: string; found: boolean }[]
  /** How many of the reader's terms the clause has, its heading and lead-in included. */
  terms: number
  /** Higher where its words are rarer in the policy, and where they are the ones that were typed. */
  weight: number
  topics: string[]
  /** Positions that the clause is quoted for as an answer. */
  positions: string[]
}

/** Long clauses are shown in part: this many words around the first that was found. */
const mostWords = 60
const wordsBefore = 15

/** What is gathered about a clause while the words are gone through. */
interface Gathered {
  url: string
  title: string
  /** Lookups whose word it has. */
  own: Set<number>
  /** Where found words stand, counted in words of the page. */
  places: Set<number>
}

/**
 * Find the clauses of one page that have some of the terms.
 *
 * @param found For each lookup, the page as Pagefind gives it for that word; null where the page lacks it.
 * @returns In reading order.
 */
export function clauseHits(found: (PagefindPage | null)[], lookups: Lookup[], terms: SearchTerm[]): ClauseHit[] {
  const page = found.find((one) => one !== null)
  if (!page) return []
  const topics = idsByName(page.meta['topics'] ?? '')
  const positions = idsByName(page.meta['positions'] ?? '')
  const words = page.content.split(/\s+/)
  const hits = gather(found, lookups, words)
  const rarity = lookups.map((_, lookup) => [...hits.values()].filter(({ own }) => own.has(lookup)).length)
  const order = new Map(page.anchors.map(({ id }, place) => [id, place]))
  return [...hits]
    .map(([id, hit]) => ({
      id,
      url: hit.url,
      heading: hit.title,
      words: wordsOf(page, words, id, hit.places),
      terms: countTerms(terms, lookups, hit),
      weight: weigh(terms, lookups, hit, rarity),
      topics: topics.get(id) ?? [],
      positions: positions.get(id) ?? [],
    }))
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
}

function gather(found: (PagefindPage | null)[], lookups: Lookup[], words: string[]): Map<string, Gathered> {
  const hits = new Map<string, Gathered>()
  for (const [lookup, page] of found.entries()) {
    for (const { anchor, title, url, locations } of page?.sub_results ?? []) {
      if (!anchor) continue
      const likely = locations.filter((place) => isLike(words[place] ?? '', lookups[lookup]?.word ?? ''))
      if (likely.length === 0) continue
      const hit = hits.get(anchor.id) ?? { url, title, own: new Set(), places: new Set() }
      hit.own.add(lookup)
      for (const place of likely) hit.places.add(place)
      hits.set(anchor.id, hit)
    }
  }
  return hits
}

/** Read `Topic=id,id;Topic=id` as the topics, or positions, of each clause. */
export function idsByName(record: string): Map<string, string[]> {
  const topics = new Map<string, string[]>()
  for (const entry of record.split(';').filter(Boolean)) {
    const [topic = '', ids = ''] = entry.split('=')
    for (const id of ids.split(',').map(decodeURIComponent)) topics.set(id, [...(topics.get(id) ?? []), topic])
  }
  return topics
}

function countTerms(terms: SearchTerm[], lookups: Lookup[], hit: Gathered): number {
  const above = hit.title.toLowerCase()
  return terms.filter(({ words }, term) => {
    const has = lookups.some((lookup, index) => lookup.term === term && hit.own.has(index))
    return has || words.some((word) => above.includes(word.replaceAll('"', '').toLowerCase()))
  }).length
}

/** Each term counts once, by the best of its words. */
function weigh(terms: SearchTerm[], lookups: Lookup[], hit: Gathered, rarity: number[]): number {
  const best = terms.map(() => 0)
  for (const index of hit.own) {
    const { word, term } = lookups[index] ?? { word: '', term: 0 }
    const weight = (word === terms[term]?.typed ? 1 : alsoWeight) / (rarity[index] ?? 1)
    best[term] = Math.max(best[term] ?? 0, weight)
  }
  return best.reduce((sum, weight) => sum + weight, 0)
}

function wordsOf(page: PagefindPage, all: string[], id: string, places: Set<number>): ClauseHit['words'] {
  const { start, end } = rangeOf(page, id)
  const first = Math.min(...places)
  const from = end - start <= mostWords ? start : Math.max(start, first - wordsBefore)
  const to = Math.min(end, from + mostWords)
  const words = all.slice(from, to).map((text, index) => ({ text, found: places.has(from + index) }))
  return [
    ...(from > start ? [{ text: '…', found: false }] : []),
    ...words,
    ...(to < end ? [{ text: '…', found: false }] : []),
  ]
}

/** @returns The words of a clause: from its anchor to the next. */
function rangeOf(page: PagefindPage, id: string): { start: number; end: number } {
  const start = page.anchors.find((anchor) => anchor.id === id)?.location ?? 0
  const later = page.anchors.map(({ location }) => location).filter((location) => location > start)
  return { start, end: Math.min(...later, page.content.split(/\s+/).length) }
}
