import type { Clause } from '../model/clause.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import type { Addresses } from './addresses.ts'
import type { PolicyOnTopic } from './clauses-by-topic.ts'
import { marksOf } from './marks.ts'
import { pruneBody } from './prune-body.ts'
import { type ReadingBlock, readingBlocks } from './reading-blocks.ts'

/** The chosen clauses of one policy, under their own headings and lead-ins, each linked to its place in the policy. */
export function topicBlocks(
  { policy, body }: PolicyOnTopic,
  isMeant: (clause: Clause) => boolean,
  page: { level: number; topics: Taxonomy; at: Addresses; marks: boolean },
): ReadingBlock[] {
  return readingBlocks(pruneBody(body, isMeant), {
    level: page.level,
    anchors: false,
    permalink: (id) => page.at.clause(policy.inForce, id),
    marks: (clause) => (page.marks && isMeant(clause) ? marksOf(clause, page.topics, page.at) : null),
    isContext: (clause) => !isMeant(clause),
  })
}
