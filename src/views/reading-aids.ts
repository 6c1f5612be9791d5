import { type ClauseAudiences, findAudiences } from '../classify/audience/find-audiences.ts'
import { type Audience, audiences } from '../classify/audience/people.ts'
import { findScope } from '../classify/find-scope.ts'
import { capitalised } from '../model/capitalised.ts'
import type { Body, Clause } from '../model/clause.ts'
import type { GlossaryTerm } from '../model/glossary.ts'
import { walkClauses } from '../model/walk-clauses.ts'
import { counted, grouped } from './count-words.ts'
import { withFragment } from './href.ts'
import type { TermUse } from './mark-terms.ts'

/** What helps a reader of one edition, worked out by software and said to be. */
export interface ReadingAids {
  /** What the policy covers, in a sentence of its own. */
  scope: { sentence: string; href: string } | null
  /** Whom it tells what to do: `Mostly staff. Also pupils and parents.` Null where no clause names anybody. */
  binds: string | null
  /** The ways to see only what concerns one audience. */
  audiences: AudienceChoice[]
}

export interface AudienceChoice {
  id: string
  name: Audience
  /** How many clauses bind or concern it, with the noun apart: the number alone is shown. */
  count: { number: string; noun: string }
  /** What is shown when it is chosen. */
  note: string
}

/** The audiences of a clause, as CSS looks for them: `staff pupils`. */
export type AudienceMarker = (clause: Clause) => string | null

export function readingAids(body: Body): { aids: ReadingAids; audiencesOf: AudienceMarker } {
  const found = findAudiences(body)
  const total = [...walkClauses(body)].length
  const scope = findScope(body)
  return {
    aids: {
      scope: scope && { sentence: scope.sentence, href: withFragment('', scope.clause) },
      binds: describeBound(found),
      audiences: audiences.flatMap((audience) => choice(audience, found, total)),
    },
    audiencesOf: ({ id }) => {
      const { binds = [], concerns = [] } = found.get(id) ?? {}
      return [...binds, ...concerns].join(' ') || null
    },
  }
}

/** An audience with more than this share of the clauses that bind somebody is the one a policy is mostly for. */
const mostly = 0.6

function describeBound(found: Map<string, ClauseAudiences>): string | null {
  const counts = audiences
    .map((audience) => ({ audience, count: count(found, ({ binds }) => binds.includes(audience)) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  const [first, ...others] = counts
  if (!first) return null
  const share = first.count / counts.reduce((sum, { count }) => sum + count, 0)
  const names = counts.map(({ audience }) => audience)
  if (others.length === 0 || share <= mostly) return sentence(listed(names))
  return `${sentence(`mostly ${first.audience}`)} ${sentence(`also ${listed(names.slice(1))}`)}`
}

function sentence(words: string): string {
  return `${capitalised(words)}.`
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

function choice(name: Audience, found: Map<string, ClauseAudiences>, total: number): AudienceChoice[] {
  const bound = count(found, ({ binds }) => binds.includes(name))
  const concerned = count(found, ({ concerns }) => concerns.includes(name))
  if (bound + concerned === 0) return []
  const all = bound + concerned
  const telling =
    bound === 0
      ? `None of them tells ${name} what to do.`
      : `${counted(bound, 'clause')} ${bound === 1 ? 'tells' : 'tell'} ${name} what to do.`
  return [
    {
      id: `_for-${name}`,
      name,
      count: { number: grouped(all), noun: all === 1 ? 'clause' : 'clauses' },
      note: `You see only what binds or concerns ${name}: ${counted(all, 'clause')} of ${grouped(total)}. ${telling}`,
    },
  ]
}

function count(found: Map<string, ClauseAudiences>, isMeant: (audiences: ClauseAudiences) => boolean): number {
  return [...found.values()].filter(isMeant).length
}

/** The abbreviations of a page, explained. */
export interface GlossaryEntry extends Omit<GlossaryTerm, 'written'> {
  id: string
  /** The clause that uses it first. */
  first: string
}

export function glossaryEntries(met: TermUse[]): GlossaryEntry[] {
  return met
    .map(({ term: { short, long, meaning }, id, clause }) => ({
      id,
      short,
      long,
      meaning,
      first: withFragment('', clause),
    }))
    .sort((a, b) => (a.short.toLowerCase() < b.short.toLowerCase() ? -1 : 1))
}
