import type { Policy } from '../library.ts'
import type { Body } from '../model/clause.ts'
import type { FrontMatter } from '../model/edition.ts'
import type { School } from '../model/school.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import { walkClauses } from '../model/walk-clauses.ts'
import { distinctName } from './school-name.ts'
import { editionDate, standing } from './standing.ts'

/** What the search index knows about one edition beside its words. */
export interface SearchRecord {
  /** `name:value`, for the filters of the search page. */
  filters: string[]
  /** `name:value`, shown with each result. */
  meta: string[]
}

/**
 * Describe an edition to the search index. A filter belongs to a whole page, so the topics of single clauses travel as
 * `topics` in the page's own record, which the browser loads with each result: `contact=4.1,4.2;images=7`.
 */
export function searchRecord(
  front: FrontMatter,
  body: Body,
  library: { schools: School[]; topics: Taxonomy; settings: { today: string } },
  policy: Policy,
): SearchRecord {
  const school = distinctName(policy.school, library.schools)
  const stands = standing(front, policy, library.settings.today)
  const byTopic = clausesByTopic(body)
  const names = new Map(library.topics.map((topic) => [topic.id, topic.name]))
  const topics = [...byTopic].map(
    ([topic, ids]) => `${names.get(topic) ?? topic}=${ids.map(encodeURIComponent).join(',')}`,
  )
  const notes = [stands.label, editionDate(front), stands.review.overdue ? stands.review.text : ''].filter(Boolean)
  return {
    filters: [
      `school:${school}`,
      `status:${stands.label}`,
      ...[...byTopic.keys()].map((topic) => `topic:${names.get(topic) ?? topic}`),
    ],
    meta: [`title:${front.title}`, `school:${school}`, `standing:${notes.join(' · ')}`, `topics:${topics.join(';')}`],
  }
}

function clausesByTopic(body: Body): Map<string, string[]> {
  const byTopic = new Map<string, string[]>()
  for (const { clause } of walkClauses(body)) {
    for (const topic of clause.topics) byTopic.set(topic, [...(byTopic.get(topic) ?? []), clause.id])
  }
  return new Map([...byTopic].toSorted(([a], [b]) => a.localeCompare(b, 'en')))
}
