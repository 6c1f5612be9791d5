import type { Body, TopicTag } from '../model/clause.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import { walkClauses } from '../model/walk-clauses.ts'
import { clauseContext } from './clause-context.ts'
import { compileTaxonomy } from './compile-taxonomy.ts'
import { tagTopics } from './tag-topics.ts'

/**
 * Say which topics each clause is about, and which words say so.
 *
 * @returns By clause id, for every clause, in reading order; the surest topic first. Evidence is words of the clause, its
 * lead-in or its heading, exactly as printed (white space folded).
 */
export function explainTopics(body: Body, taxonomy: Taxonomy): Map<string, TopicTag[]> {
  const clauses = [...walkClauses(body)]
  const tags = tagTopics(clauses.map(clauseContext), compileTaxonomy(taxonomy))
  return new Map(clauses.map(({ clause }, at) => [clause.id, tags[at] ?? []] as const))
}
