import { z } from 'zod'
import { idSchema } from './edition.ts'
import { learntWordsSchema } from './learnt-words.ts'
import type { Question } from './question.ts'

/** What words say of whether a sentence answers a question. Learnt by `scripts/learn-answers.ts`. */
export const questionWordsSchema = z.strictObject({
  questions: z.record(
    idSchema,
    learntWordsSchema.extend({
      /** What policies usually say, where most of them say the same. */
      usual: z.string().min(1).optional(),
    }),
  ),
})
export type QuestionWords = z.infer<typeof questionWordsSchema>

/** Give each question the words learnt for it; a question without any goes by its rules alone. */
export function addQuestionWords<Asked extends Question>(
  asked: readonly Asked[],
  { questions }: QuestionWords,
): Asked[] {
  return asked.map((question) => {
    const learnt = questions[question.id]
    return learnt ? { ...question, learnt } : question
  })
}
