import type { Answer } from '../model/answer.ts'
import type { Body } from '../model/clause.ts'
import type { FrontMatter } from '../model/edition.ts'
import type { Policy } from '../model/policy.ts'
import type { School } from '../model/school.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import { walkClauses } from '../model/walk-clauses.ts'
import { describePosition } from './compare/positions.ts'
import { distinctName } from './school-name.ts'
import { editionDate, standing } from './standing.ts'

/** What the search index knows about one edition beside its words. */
export interface SearchRecord {
  /** `name:value`, for the filters of the search page. */
  filters: string[]
  /** `name:value`, shown with each result. */
  meta: string[]
  /** `name:value`, by which results can be put in order. */
  sort: string[]
}

/** Positions that say what somebody may do; those of a question's own mean nothing apart from it. */
const searchedPositions = ['forbidden', 'discouraged', 'conditional', 'permitted', 'required', 'recommended']

/**
 * Describe an edition to the search index. A filter belongs to a whole page, so the topics and positions of single clauses
 * travel in the page's own record, which the browser loads with each result: `contact=4.1,4.2;images=7`.
 */
export function searchRecord(
  front: FrontMatter,
  body: Body,
  answers: Answer[],
  library: { schools: School[]; topics: Taxonomy; settings: { today: string } },
  policy: Policy,
): SearchRecord {
  const school = distinctName(policy.school, library.schools)
  const stands = standing(front, policy, library.settings.today)
  const names = new Map(library.topics.map((topic) => [topic.id, topic.name]))
  const topics = [...clausesByTopic(body)].map(([topic, ids]) => [names.get(topic) ?? topic, ids] as const)
  const positions = clausesByPosition(answers)
  const notes = [stands.label, editionDate(front), stands.review.overdue ? stands.review.text : ''].filter(Boolean)
  return {
    filters: [
      `school:${school}`,
      `status:${stands.label}`,
      ...topics.map(([topic]) => `topic:${topic}`),
      ...positions.map(([position]) => `position:${position}`),
    ],
    meta: [
      `title:${front.title}`,
      `school:${school}`,
      `standing:${notes.join(' · ')}`,
      `topics:${listed(topics)}`,
      `positions:${listed(positions)}`,
    ],
    sort: [`date:${/^\d[\d-]*\d/.exec(front.edition)?.[0] ?? '0'}`],
  }
}

type IdsByName = readonly (readonly [name: string, ids: string[]])[]

function listed(idsByName: IdsByName): string {
  return idsByName.map(([name, ids]) => `${name}=${ids.map(encodeURIComponent).join(',')}`).join(';')
}

function clausesByTopic(body: Body): Map<string, string[]> {
  const byTopic = new Map<string, string[]>()
  for (const { clause } of walkClauses(body)) {
    for (const topic of clause.topics) byTopic.set(topic, [...(byTopic.get(topic) ?? []), clause.id])
  }
  return new Map([...byTopic].toSorted(([a], [b]) => a.localeCompare(b, 'en')))
}

function clausesByPosition(answers: Answer[]): IdsByName {
  return searchedPositions.flatMap((position) => {
    const ids = answers
      .filter((answer) => answer.sure && answer.position === position)
      .flatMap(({ clauses }) => clauses)
    return ids.length > 0 ? [[describePosition(position).words, [...new Set(ids)]] as const] : []
  })
}
