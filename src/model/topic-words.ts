import { z } from 'zod'
import { idSchema } from './edition.ts'
import type { Taxonomy } from './taxonomy.ts'

/** What single words, and two words side by side, say of a topic. Learnt from labelled clauses by `scripts/learn-topics.ts`. */
export const topicWordsSchema = z.strictObject({
  topics: z.record(
    idSchema,
    z.strictObject({
      /** How likely the topic is before a word is read: log-odds, so 0 is an even chance and -3 one in twenty. */
      start: z.number().min(-20).max(20),
      /** What each word adds: above 0 it speaks for the topic, below 0 against it. */
      words: z.record(z.string().min(1), z.number().min(-20).max(20)),
    }),
  ),
})
export type TopicWords = z.infer<typeof topicWordsSchema>

/** Give each topic the words learnt for it; a topic without any goes by its cues alone. */
export function addWords(taxonomy: Taxonomy, { topics }: TopicWords): Taxonomy {
  return taxonomy.map((topic) => {
    const learnt = topics[topic.id]
    return learnt ? { ...topic, learnt } : topic
  })
}
