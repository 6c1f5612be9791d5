import type { Library } from '../library.ts'
import type { Body } from '../model/clause.ts'
import type { Policy } from '../model/policy.ts'
import { walkClauses } from '../model/walk-clauses.ts'

/** What one policy in force says on one topic. */
export interface PolicyOnTopic {
  policy: Policy
  /** The whole body of the edition. */
  body: Body
  count: number
}

/**
 * Gather the clauses of every policy in force by topic, reading each edition once.
 *
 * @returns For each topic id that has clauses, the policies that have some, in the library's order.
 */
export async function clausesByTopic(library: Library): Promise<Map<string, PolicyOnTopic[]>> {
  const byTopic = new Map<string, PolicyOnTopic[]>(library.topics.map((topic) => [topic.id, []]))
  for (const policy of library.policies) {
    const { body } = await library.readEdition(policy.inForce)
    for (const [topic, count] of countTopics(body)) byTopic.get(topic)?.push({ policy, body, count })
  }
  return byTopic
}

function countTopics(body: Body): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { clause } of walkClauses(body)) {
    for (const topic of clause.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  return counts
}
