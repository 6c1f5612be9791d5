import { z } from 'zod'
import { idSchema } from './edition.ts'
import { learntWordsSchema } from './learnt-words.ts'

/** What words say of whether a sentence answers a question. Learnt by `scripts/learn-answers.ts`. */
export const questionWordsSchema = z.strictObject({
  /** How many labelled sentences they were learnt from. */
  learntFrom: z.int().min(0).default(0),
  questions: z.record(
    idSchema,
    learntWordsSchema.extend({
      /** What policies usually say: of a fact where most say the same, of what is to be done where nearly all do. */
      usual: z.string().min(1).optional(),
    }),
  ),
})
export type QuestionWords = z.infer<typeof questionWordsSchema>
