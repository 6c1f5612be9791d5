import { compileTaxonomy } from '../classify/compile-taxonomy.ts'
import { tagTopics } from '../classify/tag-topics.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import type { TopicRow } from './read-labels.ts'
import { scoreTopics, type TopicScores } from './score-topics.ts'

/** Score the topics given to labelled clauses, each read with its own heading and lead-in. */
export function evaluateTopics(rows: TopicRow[], taxonomy: Taxonomy): TopicScores {
  const rules = compileTaxonomy(taxonomy)
  return scoreTopics(
    rows.map((row) => ({ labels: row, given: tagTopics(bareRow(row), rules).map(({ topic }) => topic) })),
  )
}

/** Labelled lines carry their list marks; clauses do not. */
export function bareRow(row: TopicRow): TopicRow {
  const bare = (text: string): string => text.replace(/^[\s\-*·•▪o]+(?=\s|\()|^[-·•▪]\s*/u, '').trim()
  return { ...row, leadIn: bare(row.leadIn), text: bare(row.text) }
}
