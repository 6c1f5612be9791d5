import { z } from 'zod'
import { idSchema } from './edition.ts'
import { addLearnt, learntWordsSchema } from './learnt-words.ts'
import type { Taxonomy } from './taxonomy.ts'

/** What words say of each topic. Learnt by `scripts/learn-topics.ts`. */
export const topicWordsSchema = z.strictObject({
  /** How many labelled clauses they were learnt from. */
  learntFrom: z.int().min(0).default(0),
  topics: z.record(idSchema, learntWordsSchema),
})
export type TopicWords = z.infer<typeof topicWordsSchema>

/** Give each topic the words learnt for it; a topic without any goes by its cues alone. */
export function addWords(taxonomy: Taxonomy, { topics }: TopicWords): Taxonomy {
  return addLearnt(taxonomy, topics)
}
