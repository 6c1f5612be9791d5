import { type ClauseAudiences, findAudiences } from '../classify/audience/find-audiences.ts'
import { type Audience, audiences } from '../classify/audience/people.ts'
import { findScope } from '../classify/find-scope.ts'
import type { Body, Clause } from '../model/clause.ts'
import type { GlossaryTerm } from '../model/glossary.ts'
import { walkClauses } from '../model/walk-clauses.ts'
import { counted } from './count-words.ts'
import { withFragment } from './href.ts'
import type { TermUse } from './mark-terms.ts'

/** What helps a reader of one edition, worked out by software and said to be. */
export interface ReadingAids {
  /** What the policy covers, in a sentence of its own. */
  scope: { sentence: string; href: string } | null
  /** Whom it binds: `staff (41 clauses) and parents (3 clauses)`. Null where no clause names anybody. */
  binds: string | null
  /** The ways to see only what concerns one audience. */
  audiences: AudienceChoice[]
}

export interface AudienceChoice {
  id: string
  name: Audience
  /** Clauses that bind or concern it. */
  count: string
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

function describeBound(found: Map<string, ClauseAudiences>): string | null {
  const counts = audiences
    .map((audience) => ({ audience, count: count(found, ({ binds }) => binds.includes(audience)) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ audience, count }) => `${audience} (${counted(count, 'clause')})`)
  if (counts.length < 2) return counts[0] ?? null
  return `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}`
}

function choice(name: Audience, found: Map<string, ClauseAudiences>, total: number): AudienceChoice[] {
  const bound = count(found, ({ binds }) => binds.includes(name))
  const concerned = count(found, ({ concerns }) => concerns.includes(name))
  if (bound + concerned === 0) return []
  const amount = counted(bound + concerned, 'clause')
  const telling =
    bound === 0
      ? `None of them tells ${name} what to do.`
      : `${counted(bound, 'clause')} ${bound === 1 ? 'tells' : 'tell'} ${name} what to do.`
  return [
    {
      id: `_for-${name}`,
      name,
      count: amount,
      note: `Only what binds or concerns ${name} is shown: ${amount} of ${total}. ${telling}`,
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
