import { isLike } from './is-like.ts'
import type { PagefindPage } from './pagefind.ts'

/** A clause that has some of the reader's words. */
export interface ClauseHit {
  id: string
  url: string
  /** Its heading and the words that introduce it: without "Staff must not:" an item says the opposite. */
  heading: string
  words: { text: string; found: boolean }[]
  /** How many of the reader's terms the clause has, its heading and lead-in included. */
  terms: number
  /** Higher where its words are rarer in the policy: 1 for the only clause with a term, less where others have it. */
  weight: number
  topics: string[]
}

/** Long clauses are shown in part: this many words around the first that was found. */
const mostWords = 60
const wordsBefore = 15

/**
 * Find the clauses of one page that have some of the terms.
 *
 * @param found For each term, the page as Pagefind gives it for that term; null where the page lacks it.
 * @param terms The terms, in the same order.
 * @returns In reading order.
 */
export function clauseHits(found: (PagefindPage | null)[], terms: string[]): ClauseHit[] {
  const page = found.find((one) => one !== null)
  if (!page) return []
  const topics = topicsByClause(page.meta['topics'] ?? '')
  const words = page.content.split(/\s+/)
  const hits = new Map<string, { url: string; title: string; own: Set<number>; places: Set<number> }>()
  for (const [term, one] of found.entries()) {
    for (const { anchor, title, url, locations } of one?.sub_results ?? []) {
      if (!anchor) continue
      const hit = hits.get(anchor.id) ?? { url, title, own: new Set(), places: new Set() }
      const likely = locations.filter((place) => isLike(words[place] ?? '', terms[term] ?? ''))
      if (likely.length === 0) continue
      hit.own.add(term)
      for (const place of likely) hit.places.add(place)
      hits.set(anchor.id, hit)
    }
  }
  const rarity = terms.map((_, term) => [...hits.values()].filter(({ own }) => own.has(term)).length)
  const order = page.anchors.map(({ id }) => id)
  return [...hits]
    .map(([id, hit]) => ({
      id,
      url: hit.url,
      heading: hit.title,
      words: wordsOf(page, words, id, hit.places),
      terms: countTerms(terms, hit),
      weight: [...hit.own].reduce((sum, term) => sum + 1 / (rarity[term] ?? 1), 0),
      topics: topics.get(id) ?? [],
    }))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}

/** Read `Topic=id,id;Topic=id` as the topics of each clause. */
export function topicsByClause(record: string): Map<string, string[]> {
  const topics = new Map<string, string[]>()
  for (const entry of record.split(';').filter(Boolean)) {
    const [topic = '', ids = ''] = entry.split('=')
    for (const id of ids.split(',').map(decodeURIComponent)) topics.set(id, [...(topics.get(id) ?? []), topic])
  }
  return topics
}

function countTerms(terms: string[], hit: { title: string; own: Set<number> }): number {
  const above = hit.title.toLowerCase()
  return terms.filter((term, index) => hit.own.has(index) || above.includes(term.toLowerCase())).length
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
