import type { SearchText } from '../../publish/search/search-text.ts'
import { type ClauseHit, clauseHits } from './clause-hits.ts'
import type { PlacedTerm } from './place-terms.ts'
import type { Filters } from './search-address.ts'

/** A policy with clauses that have some of the reader's words. */
export interface PolicyHits extends Pick<SearchText, 'url' | 'title' | 'school' | 'standing' | 'language'> {
  /** The best first; may be none. */
  hits: ClauseHit[]
}

/**
 * The clauses of a policy that have the words and are on the topic and of the position chosen. Clauses with less than half
 * the terms of the one that has most are left out.
 */
export function policyHits(text: SearchText, terms: PlacedTerm[], filters: Filters): PolicyHits {
  const chosen = clauseHits(text, terms).filter((hit) => isChosen(hit, filters))
  const needed = mostTerms({ hits: chosen }) / 2
  const { url, title, school, standing, language } = text
  return { url, title, school, standing, language, hits: chosen.filter((hit) => hit.terms >= needed) }
}

/** @returns Whether a clause is on the topic and of the position chosen. */
export function isChosen({ topics, positions }: ClauseHit, { topic, position }: Filters): boolean {
  return (topic === undefined || topics.includes(topic)) && (position === undefined || positions.includes(position))
}

/** So many clauses of one policy are shown at once, if they are nearly as good as its best; the rest unfold. */
const shownAtOnce = 3
const nearlyAsGood = 0.5

/** @returns The clauses of a policy that are shown at once. */
export function shownHits({ hits }: Pick<PolicyHits, 'hits'>): ClauseHit[] {
  const worst = (hits[0]?.score ?? 0) * nearlyAsGood
  return hits.slice(0, shownAtOnce).filter(({ score }) => score >= worst)
}

/** @returns The most terms that one of the policy's clauses has; 0 where it has no hit. */
export function mostTerms({ hits }: Pick<PolicyHits, 'hits'>): number {
  return Math.max(0, ...hits.map(({ terms }) => terms))
}
