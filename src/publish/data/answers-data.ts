import { z } from 'zod'
import type { Answer } from '../../model/answer.ts'
import { forceSchema } from '../../model/clause.ts'
import type { FrontMatter } from '../../model/edition.ts'

const answerDataSchema = z.strictObject({
  school: z.string(),
  policy: z.string(),
  edition: z.string(),
  question: z.string(),
  position: z.string().meta({
    description: "one of the question's own, `silent` where no clause answers, `unclear` where software is lost",
  }),
  force: forceSchema.nullable(),
  quotes: z.array(
    z.strictObject({
      text: z.string().meta({ description: 'words of the policy, verbatim' }),
      clause: z.string().nullable().meta({ description: 'its id; null where the words stand among title and dates' }),
    }),
  ),
  defersTo: z.string().nullable().meta({ description: 'another policy that this one sends the reader to' }),
  sure: z.boolean(),
  by: z.enum(['software', 'person', 'stale']).meta({
    description: '`stale`: a person checked it, but the words have changed since',
  }),
  checked: z.strictObject({ by: z.string(), date: z.string() }).optional(),
})

/** `/data/answers.json`: the answers of every edition in force. `/data/answers/<school>.json`: those of one school. */
export const answersDataSchema = z
  .strictObject({ answers: z.array(answerDataSchema) })
  .meta({ title: 'What each policy in force answers to each question' })

export type AnswersData = z.infer<typeof answersDataSchema>

export function answerData(
  { school, policy, edition }: Pick<FrontMatter, 'school' | 'policy' | 'edition'>,
  answer: Answer,
): AnswersData['answers'][number] {
  const { question, position, force, quotes, clauses, defersTo, sure, by, checked } = answer
  return {
    ...{ school, policy, edition, question, position, force },
    quotes: quotes.map((text, index) => ({ text, clause: clauses[index] ?? null })),
    ...{ defersTo, sure, by },
    ...(checked && { checked }),
  }
}
