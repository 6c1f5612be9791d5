import { z } from 'zod'
import { idSchema } from './edition.ts'

/**
 * A phrase that signals a topic. Words match with their inflections; `|` separates alternatives of one word; `*` ends a
 * word stem; `~` between two words lets up to a few others stand between them.
 */
export const cueSchema = z.strictObject({
  phrase: z.string().min(1),
  /** How much the phrase says on its own: 1 is enough for the topic; below 1 it needs company; below 0 speaks against it. */
  weight: z.number().min(-5).max(5).default(1),
  /** Where it counts: in the clause's own words (the default), its lead-in, or its heading. */
  in: z.array(z.enum(['text', 'leadIn', 'heading'])).default(['text']),
})
export type Cue = z.infer<typeof cueSchema>

export const topicSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  /** What a clause on this topic is about, in plain English. */
  meaning: z.string().min(1),
  cues: z.array(cueSchema).min(1),
})
export type Topic = z.infer<typeof topicSchema>

/** `content/taxonomy/topics.yaml`. */
export const taxonomySchema = z.array(topicSchema).min(1)
export type Taxonomy = z.infer<typeof taxonomySchema>
