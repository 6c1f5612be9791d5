import { z } from 'zod'

/** What single words, and two words side by side, say of a matter: learnt from labelled clauses. */
export const learntWordsSchema = z.strictObject({
  /** How likely the matter is before a word is read: log-odds, so 0 is an even chance and -3 one in twenty. */
  start: z.number().min(-20).max(20),
  /** What each word adds: above 0 it speaks for the matter, below 0 against it. */
  words: z.record(z.string().min(1), z.number().min(-20).max(20)),
})
export type LearntWords = z.infer<typeof learntWordsSchema>
