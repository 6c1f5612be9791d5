import { z } from 'zod'
import { idSchema } from './edition.ts'

/** `content/questions/<policy>.yaml`: what a governor asks of every policy of one kind. */
export const questionSchema = z.strictObject({
  id: idSchema,
  topic: idSchema,
  tier: z.enum(['core', 'extended']),
  question: z.string().min(1),
  /** Every position an answer may take; `silent` and `unclear` are always allowed. */
  positions: z.array(z.string().min(1)).min(1),
  /** What a governor might ask the head about it. */
  ask: z.string().min(1),
})
export type Question = z.infer<typeof questionSchema>
