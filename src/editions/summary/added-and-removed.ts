import { capitalised } from '../../model/capitalised.ts'
import type { Section } from '../../model/clause.ts'
import { plainText } from '../../model/plain-text.ts'
import { uncapitalised } from '../../model/uncapitalised.ts'
import { type PlacedClause, walkClauses, walkSections } from '../../model/walk-clauses.ts'
import type { ComparedEdition, Comparison, SummaryContext } from './comparison.ts'
import { count, listNames, nameClause, quoteStart, withStop } from './name-clause.ts'

/** Clauses quoted one by one; above this many only their number is told. */
const mostQuoted = 3

/** Headings and places named one by one. */
const mostNamed = 6

/** New sections by name, then new clauses by topic. */
export function describeAdded({ after, changes }: Comparison, context: SummaryContext): string[] {
  const ids = idsOf(changes.flatMap((change) => (change.kind === 'added' ? [[change.of, change.to] as const] : [])))
  const sections = [...walkSections(after.body)].filter(({ id }) => ids.section.has(id))
  const clauses = outermost(after, ids.clause).filter(({ clause }) => clause.form !== 'signature')
  const byTopic = Map.groupBy(clauses, ({ clause }) => clause.topics[0] ?? '')
  return [
    ...describeSections('New section', sections),
    ...[...byTopic].map(([topic, list]) =>
      describeList(topic === '' ? 'Added' : `Added on ${topicName(topic, context)}`, list),
    ),
  ]
}

/** Sections and clauses that are gone. */
export function describeRemoved({ before, changes }: Comparison): string[] {
  const ids = idsOf(changes.flatMap((change) => (change.kind === 'removed' ? [[change.of, change.from] as const] : [])))
  const sections = [...walkSections(before.body)].filter(({ id }) => ids.section.has(id))
  const clauses = outermost(before, ids.clause).filter(({ clause }) => clause.form !== 'signature')
  return [
    ...describeSections('Removed section', sections),
    ...(clauses.length > 0 ? [describeList('Removed', clauses)] : []),
  ]
}

function describeSections(what: string, sections: readonly Section[]): string[] {
  if (sections.length === 0) return []
  if (sections.length > mostNamed) return [`${what}s: ${sections.length}.`]
  const names = sections.map(({ heading }) => `“${plainText(heading)}”`)
  return [`${what}${names.length === 1 ? '' : 's'}: ${listNames(names)}.`]
}

function idsOf(pairs: readonly (readonly ['clause' | 'section', string])[]): Record<'clause' | 'section', Set<string>> {
  const of = (kind: string): Set<string> => new Set(pairs.filter(([each]) => each === kind).map(([, id]) => id))
  return { clause: of('clause'), section: of('section') }
}

/** Clauses of a set whose lead-in is not itself in it. */
function outermost({ body }: ComparedEdition, ids: ReadonlySet<string>): PlacedClause[] {
  return [...walkClauses(body)].filter(({ clause, parent }) => ids.has(clause.id) && !(parent && ids.has(parent.id)))
}

function describeList(what: string, clauses: readonly PlacedClause[]): string {
  if (clauses.length > mostQuoted) {
    const places = [...new Set(clauses.map(nameClause))]
    const where = places.length <= mostNamed ? `: ${listNames(places)}` : ''
    return `${what}: ${count(clauses.length, 'clause')}${where}.`
  }
  const quoted = clauses.map((placed) => `${nameClause(placed)}, ${quoteStart(placed)}`).join('; ')
  return withStop(`${what}: ${quoted}`)
}

function topicName(id: string, { topics = [] }: SummaryContext): string {
  return uncapitalised(topics.find((topic) => topic.id === id)?.name ?? capitalised(id.replaceAll('-', ' ')))
}
