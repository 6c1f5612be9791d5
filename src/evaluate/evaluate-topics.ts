import { compileTaxonomy, type Rules } from '../classify/compile-taxonomy.ts'
import { tagTopics } from '../classify/tag-topics.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import type { TopicRow } from './read-labels.ts'
import { scoreTopics, type TopicScores } from './score-topics.ts'

/**
 * Score the topics given to labelled clauses, each read with its own heading and lead-in, among the clauses of its policy.
 *
 * @param rows Those of one policy in reading order.
 */
export function evaluateTopics(rows: readonly TopicRow[], taxonomy: Taxonomy): TopicScores {
  const rules = compileTaxonomy(taxonomy)
  const policies = [...Map.groupBy(rows, ({ policy }) => policy).values()]
  return scoreTopics(policies.flatMap((policy) => tagPolicy(policy, rules)))
}

function tagPolicy(rows: readonly TopicRow[], rules: Rules) {
  return tagTopics(rows.map(bareRow), rules).map((tags, at) => ({
    labels: rows[at] ?? { required: [], optional: [] },
    given: tags.map(({ topic }) => topic),
  }))
}

/** Labelled lines carry their list marks; clauses do not. */
export function bareRow(row: TopicRow): TopicRow {
  const bare = (text: string): string => text.replace(/^[\s\-*·•▪o]+(?=\s|\()|^[-·•▪]\s*/u, '').trim()
  return { ...row, leadIn: bare(row.leadIn), text: bare(row.text) }
}
